package org.pamt.workshop.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.ExerciseRow;
import org.pamt.workshop.Overview;
import org.pamt.workshop.WorkshopView;
import org.pamt.workshop.Workshops;

/**
 * Backs {@code /workshop/exercises.xhtml}. Each exercise has a form of its own that says with plain
 * inputs which exercise it is. View-scoped, as the rows that hold the buttons need the id before
 * view parameters are set.
 */
@Named
@ViewScoped
public class ExercisesPage implements Serializable {

  @Inject private Workshops workshops;
  @Inject private Overview overview;
  @Inject private Attendance attendance;
  @Inject private Notices notices;
  private @Nullable UUID id;

  public void load() {
    attendance.requireTrainer(NotFound.unless(id));
  }

  public String open() {
    workshops.open(NotFound.unless(id), given("module"), given("exercise"), due());
    return reload("workshop.exercises.opened");
  }

  public String close() {
    workshops.close(NotFound.unless(id), given("module"), given("exercise"));
    return reload("workshop.exercises.closed");
  }

  private String reload(String notice) {
    notices.afterRedirect(notice);
    return "exercises?faces-redirect=true&includeViewParams=true";
  }

  private static String given(String name) {
    return NotFound.unless(Faces.getRequestParameter(name));
  }

  /** When it is due, as the workshop's clocks will show it. */
  private @Nullable Instant due() {
    var given = Faces.getRequestParameter("due");
    if (given == null || given.isBlank()) {
      return null;
    }
    try {
      return getWorkshop().at(LocalDateTime.parse(given));
    } catch (DateTimeException e) {
      throw new Invalid("workshop.exercises.dueUnreadable");
    }
  }

  /** An instant as an input for day and time holds it. */
  public String local(@Nullable Instant due) {
    return due == null ? "" : getWorkshop().local(due).toString();
  }

  public WorkshopView getWorkshop() {
    return attendance.workshop(NotFound.unless(id));
  }

  public List<ExerciseRow> getRows() {
    return overview.exercises(NotFound.unless(id));
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}

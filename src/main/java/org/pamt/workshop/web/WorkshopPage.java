package org.pamt.workshop.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Person;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.Overview;
import org.pamt.workshop.ParticipantView;
import org.pamt.workshop.WorkshopView;
import org.pamt.workshop.Workshops;

/**
 * Backs {@code /workshop/workshop.xhtml}: the people of a workshop. View-scoped, as the trainers to
 * choose from are needed before view parameters are set.
 */
@Named
@ViewScoped
public class WorkshopPage implements Serializable {

  @Inject private Workshops workshops;
  @Inject private Overview overview;
  @Inject private Attendance attendance;
  @Inject private Notices notices;
  private @Nullable UUID id;
  private @Nullable UUID trainer;

  public void load() {
    attendance.requireTrainer(NotFound.unless(id));
  }

  public String addTrainer() {
    workshops.addTrainer(there(), NotFound.unless(trainer));
    notices.afterRedirect("workshop.people.trainerAdded");
    return "workshop?faces-redirect=true&includeViewParams=true";
  }

  /** Takes out those whose box is ticked. */
  public @Nullable String withdraw() {
    var people = Ticked.people();
    if (people.isEmpty()) {
      notices.refuse("workshop.people.nobodyTicked");
      return null;
    }
    workshops.withdraw(there(), people);
    notices.afterRedirect("workshop.people.withdrawn", people.size());
    return "workshop?faces-redirect=true&includeViewParams=true";
  }

  private UUID there() {
    return NotFound.unless(id);
  }

  public WorkshopView getWorkshop() {
    return attendance.workshop(there());
  }

  public List<Person> getTrainers() {
    return attendance.trainers(there());
  }

  public List<Person> getOtherTrainers() {
    return overview.otherTrainers(there());
  }

  public List<ParticipantView> getPeople() {
    return overview.participants(there());
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }

  public @Nullable UUID getTrainer() {
    return trainer;
  }

  public void setTrainer(@Nullable UUID trainer) {
    this.trainer = trainer;
  }
}

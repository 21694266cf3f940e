package org.pamt.groupwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Caller;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.ReleaseChoice;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Deliverable;
import org.pamt.exercise.Deliverables;
import org.pamt.groupwork.GroupWork;
import org.pamt.groupwork.HandInView;
import org.pamt.groupwork.HandIns;
import org.pamt.groupwork.SubmissionView;
import org.pamt.kernel.NotFound;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.WorkshopView;

/**
 * Backs {@code /groupwork/submission.xhtml}: a group's work by its id, or the work of the caller's
 * group on an exercise, begun if there is none yet.
 */
@Named
@RequestScoped
public class SubmissionPage {

  @Inject private GroupWork groupWork;
  @Inject private HandIns handIns;
  @Inject private Deliverables deliverables;
  @Inject private Releases releases;
  @Inject private ReleaseChoice choice;
  @Inject private Attendance attendance;
  @Inject private Caller caller;
  private @Nullable UUID id;
  private @Nullable String module;
  private @Nullable String exercise;
  private @Nullable SubmissionView work;
  private @Nullable WorkshopView workshop;
  private @Nullable UUID release;

  public void load() {
    if (id == null && module != null && exercise != null) {
      id = ownWork(module, exercise);
    } else {
      NotFound.unless(id);
    }
    if (id != null) {
      work = groupWork.view(id);
      workshop = work.workshop();
      module = work.module();
      exercise = work.exercise();
      release = work.releaseId();
    }
    deliverables.of(NotFound.unless(release), NotFound.unless(exercise));
  }

  /** Null where the caller has no group, or the exercise is not open. */
  private @Nullable UUID ownWork(String inModule, String onExercise) {
    release = choice.release(inModule);
    var current = attendance.current();
    workshop = current.orElse(null);
    var where =
        current.map(WorkshopView::id).filter(w -> attendance.group(w, caller.id()).isPresent());
    if (where.isEmpty()) {
      return null;
    }
    return groupWork
        .find(where.get(), inModule, onExercise)
        .orElseGet(() -> isOpened() ? groupWork.open(where.get(), inModule, onExercise) : null);
  }

  /** Whether trainers have opened the exercise in the caller's workshop. */
  public boolean isOpened() {
    return workshop != null
        && attendance
            .opening(workshop.id(), NotFound.unless(module), NotFound.unless(exercise))
            .open();
  }

  /** Whether the caller is in a group of the workshop. */
  public boolean isGrouped() {
    return workshop != null && attendance.group(workshop.id(), caller.id()).isPresent();
  }

  /** Whom to ask where something is missing. */
  public List<Person> getTrainers() {
    return workshop == null ? List.of() : attendance.trainers(workshop.id());
  }

  public boolean isStaff() {
    return !caller.required().is(Role.PARTICIPANT);
  }

  public List<HandInView> getRounds() {
    return id == null ? List.of() : handIns.rounds(id);
  }

  public ModuleContent getContent() {
    return releases.content(NotFound.unless(release));
  }

  public ExerciseContent getExerciseContent() {
    return getContent().exercise(NotFound.unless(exercise));
  }

  public Deliverable getDeliverable() {
    return deliverables.of(NotFound.unless(release), NotFound.unless(exercise));
  }

  public @Nullable SubmissionView getWork() {
    return work;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }

  public @Nullable String getModule() {
    return module;
  }

  public void setModule(@Nullable String module) {
    this.module = module;
  }

  public @Nullable String getExercise() {
    return exercise;
  }

  public void setExercise(@Nullable String exercise) {
    this.exercise = exercise;
  }
}

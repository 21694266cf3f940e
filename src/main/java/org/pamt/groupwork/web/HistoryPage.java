package org.pamt.groupwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Deliverable;
import org.pamt.exercise.Deliverables;
import org.pamt.groupwork.GroupWork;
import org.pamt.groupwork.HandInView;
import org.pamt.groupwork.HandIns;
import org.pamt.groupwork.Revision;
import org.pamt.groupwork.SubmissionView;
import org.pamt.kernel.NotFound;

/**
 * Backs {@code /groupwork/history.xhtml}: the rounds as they were handed in, and who changed what.
 */
@Named
@RequestScoped
public class HistoryPage {

  @Inject private GroupWork groupWork;
  @Inject private HandIns handIns;
  @Inject private Deliverables deliverables;
  @Inject private Releases releases;
  private @Nullable UUID id;
  private @Nullable SubmissionView work;

  public void load() {
    work = groupWork.view(NotFound.unless(id));
  }

  public @Nullable SubmissionView getWork() {
    return work;
  }

  public List<Revision> getRevisions() {
    return groupWork.history(NotFound.unless(id));
  }

  public List<HandInView> getRounds() {
    return handIns.rounds(NotFound.unless(id));
  }

  public Deliverable getDeliverable() {
    var shown = NotFound.unless(work);
    return deliverables.of(shown.releaseId(), shown.exercise());
  }

  public ExerciseContent getExercise() {
    var shown = NotFound.unless(work);
    return releases.content(shown.releaseId()).exercise(shown.exercise());
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}

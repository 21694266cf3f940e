package org.pamt.review;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.SIGNED_IN;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pamt.account.Audit;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Deliverable;
import org.pamt.workshop.Attendance;

/**
 * What a trainer should know to lead an exercise. Trainers read it always, participants of a
 * workshop once a trainer of it has released it, which is one logged act and can't be undone: what
 * was read stays read.
 */
@ApplicationScoped
@Transactional
public class FacilitatorNotes {

  @PersistenceContext private EntityManager em;
  @Inject private Attendance attendance;
  @Inject private Releases releases;
  @Inject private Audit audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The notes, if the caller may read them and there are any.
   *
   * @throws org.pamt.kernel.NotFound where the caller isn't in the workshop
   */
  @MayCall(SIGNED_IN)
  public Optional<NotesView> view(UUID workshopId, String module, String exercise) {
    var workshop = attendance.workshop(workshopId);
    var since = find(workshopId, module, exercise);
    if (since.isEmpty() && !attendance.isTrainer(workshopId)) {
      return Optional.empty();
    }
    var content = releases.content(attendance.release(workshopId, module)).exercise(exercise);
    return Optional.of(
            new NotesView(
                NotesHtml.of(Deliverable.of(content).facilitatorNotes()),
                since.map(NotesRelease::releasedAt).orElse(null),
                workshop.zone()))
        .filter(notes -> !notes.html().fr().isBlank());
  }

  /** Lets the workshop's participants read the notes; asking twice does no harm. */
  @MayCall({TRAINER, ADMIN})
  public void release(UUID workshopId, String module, String exercise) {
    attendance.requireTrainer(workshopId);
    releases.content(attendance.release(workshopId, module)).exercise(exercise);
    if (find(workshopId, module, exercise).isEmpty()) {
      em.persist(new NotesRelease(workshopId, module, exercise, caller.id(), clock.instant()));
      audit.note(
          "review.notesReleased",
          attendance.workshop(workshopId).name() + " · " + module + "/" + exercise);
    }
  }

  private Optional<NotesRelease> find(UUID workshopId, String module, String exercise) {
    return em.createQuery(
            "select n from NotesRelease n where n.workshopId = :workshop and n.module = :module"
                + " and n.exercise = :exercise",
            NotesRelease.class)
        .setParameter("workshop", workshopId)
        .setParameter("module", module)
        .setParameter("exercise", exercise)
        .getResultStream()
        .findFirst();
  }
}

package org.pamt.review;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Deliverable;
import org.pamt.groupwork.HandInView;
import org.pamt.groupwork.HandIns;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.Text;
import org.pamt.workshop.Attendance;

/**
 * What a trainer does with a hand-in: read it, score it, return or accept it. Hand-ins of workshops
 * one doesn't train are {@link NotFound}.
 */
@ApplicationScoped
@Transactional
public class Reviewing {

  @Inject private ReviewRepository reviews;
  @Inject private Drafting drafting;
  @Inject private HandIns handIns;
  @Inject private Releases releases;
  @Inject private Attendance attendance;
  @Inject private ReviewQueue queue;
  @Inject private Event<ReviewReleased> released;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A hand-in beside the caller's own review of it, and the one its group got, if any. */
  @MayCall({TRAINER, ADMIN})
  public HandInToReview view(UUID handInId) {
    var handIn = handIn(handInId);
    var exercise = exercise(handIn);
    var work = Deliverable.of(exercise);
    return new HandInToReview(
        handIn,
        attendance.workshop(handIn.workshopId()),
        exercise.code(),
        exercise.title(),
        work,
        reviews
            .find(handInId, caller.id())
            .map(r -> ReviewView.of(r, myName(), reviews.marks(r.id()), work))
            .orElseGet(() -> ReviewView.blank(myName(), work)),
        reviews
            .released(handInId)
            .map(s -> ReviewView.of(s.review(), s.trainer(), reviews.marks(s.review().id()), work))
            .orElse(null),
        handIns.rounds(handIn.submissionId()));
  }

  /**
   * Saves changes of the caller's draft; a repeated operation counts once. A draft may still be
   * written when another trainer has decided, so that nothing typed is lost; the answer says so.
   */
  @MayCall({TRAINER, ADMIN})
  public SaveReply save(UUID handInId, List<MarkOperation> operations) {
    var handIn = handIn(handInId);
    var review =
        reviews
            .lock(handInId, caller.id())
            .orElseGet(
                () -> {
                  var begun = new Review(handIn, caller.id(), clock.instant());
                  reviews.add(begun);
                  return begun;
                });
    var results = drafting.take(review, operations, Deliverable.of(exercise(handIn)));
    var decidedBy =
        reviews.released(handInId).map(s -> s.trainer().in(caller.required().language()));
    return new SaveReply(review.seq(), results, decidedBy.orElse(null));
  }

  /**
   * Returns the hand-in to its group, with the caller's review.
   *
   * @param due day and time of day by the workshop's clocks until when the group is to hand in
   *     again
   * @throws LevelsMissing where a criterion has no level
   * @throws AlreadyReviewed where somebody returned or accepted it before
   */
  @MayCall({TRAINER, ADMIN})
  public void giveBack(UUID handInId, LocalDateTime due) {
    var handIn = undecided(handInId);
    var until = attendance.workshop(handIn.workshopId()).at(due);
    if (!until.isAfter(clock.instant())) {
      throw new Invalid("review.dueNotInFuture");
    }
    var review = scored(handIn);
    handIns.markReturned(handIn.submissionId(), until);
    review.giveBack(score(review, handIn), until, clock.instant());
    tell(review, false);
  }

  /**
   * Accepts the hand-in: its group reads the caller's review, and the submission is closed.
   *
   * @throws LevelsMissing where a criterion has no level
   * @throws AlreadyReviewed where somebody returned or accepted it before
   */
  @MayCall({TRAINER, ADMIN})
  public void accept(UUID handInId) {
    var handIn = undecided(handInId);
    var review = scored(handIn);
    handIns.markAccepted(handIn.submissionId());
    review.accept(score(review, handIn), clock.instant());
    tell(review, true);
  }

  /** How many hand-ins wait in each of the caller's workshops that has any. */
  @MayCall({TRAINER, ADMIN})
  public List<Waiting> waiting() {
    return queue.waiting();
  }

  /** Holds the hand-in, so that of two trainers one is asked to wait, and then told. */
  private HandInView undecided(UUID handInId) {
    var handIn = handIn(handInId);
    reviews.lockHandIn(handInId);
    reviews
        .released(handInId)
        .ifPresent(
            s -> {
              throw new AlreadyReviewed(s.trainer().in(caller.required().language()));
            });
    return handIn;
  }

  private Review scored(HandInView handIn) {
    var work = Deliverable.of(exercise(handIn));
    return reviews
        .lock(handIn.id(), caller.id())
        .orElseThrow(() -> new LevelsMissing(work.rubric().size()));
  }

  private Score score(Review review, HandInView handIn) {
    var work = Deliverable.of(exercise(handIn));
    return Score.of(work.rubric(), reviews.marks(review.id()).levels(work));
  }

  private void tell(Review review, boolean accepted) {
    released.fire(
        new ReviewReleased(
            review.handInId(),
            review.submissionId(),
            review.workshopId(),
            review.groupId(),
            accepted));
  }

  private HandInView handIn(UUID handInId) {
    var handIn = handIns.view(handInId);
    attendance.requireTrainer(handIn.workshopId());
    return handIn;
  }

  private ExerciseContent exercise(HandInView handIn) {
    return releases.content(handIn.releaseId()).exercise(handIn.exercise());
  }

  private Text myName() {
    var me = caller.required();
    return ReviewRepository.name(me.nameLatin(), me.nameArabic());
  }
}

package org.pamt.groupwork;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.SIGNED_IN;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.MayCall;
import org.pamt.kernel.Invalid;
import org.pamt.workshop.Attendance;

/**
 * What was handed in: read by the group, its trainers and admins, and decided on by trainers. How
 * it is reviewed is another floor's matter.
 */
@ApplicationScoped
@Transactional
public class HandIns {

  @Inject private HandInRepository handIns;
  @Inject private SubmissionRepository submissions;
  @Inject private Access access;
  @Inject private Attendance attendance;

  @MayCall(SIGNED_IN)
  public HandInView view(UUID handInId) {
    var handIn = handIns.get(handInId);
    var submission = submissions.get(handIn.submissionId());
    access.requireReader(submission);
    return view(submission, handIn);
  }

  /** All rounds of a submission, the first one first. */
  @MayCall(SIGNED_IN)
  public List<HandInView> rounds(UUID submissionId) {
    var submission = submissions.get(submissionId);
    access.requireReader(submission);
    return handIns.of(submissionId).stream().map(h -> view(submission, h)).toList();
  }

  private HandInView view(Submission s, HandIn h) {
    return new HandInView(
        h.id(),
        s.id(),
        s.workshopId(),
        s.groupId(),
        handIns.groupName(s.groupId()),
        s.module(),
        s.exercise(),
        s.releaseId(),
        h.round(),
        h.handedInAt(),
        submissions.names(List.of(h.handedInBy())).getOrDefault(h.handedInBy(), ""),
        h.isLate(),
        handIns.authors(h.id()),
        h.snapshot());
  }

  /**
   * Gives the work back to the group, to be improved.
   *
   * @throws Invalid where it is not handed in
   */
  @MayCall({TRAINER, ADMIN})
  public void markReturned(UUID submissionId, @Nullable Instant due) {
    decided(submissionId).sendBack(due);
  }

  /** Closes the work for good. */
  @MayCall({TRAINER, ADMIN})
  public void markAccepted(UUID submissionId) {
    decided(submissionId).accept();
  }

  private Submission decided(UUID submissionId) {
    var submission = submissions.locked(submissionId);
    attendance.requireTrainer(submission.workshopId());
    return submission;
  }
}

package org.pamt.groupwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Caller;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.Opening;

/** Who may read and who may write a submission. To everyone else it does not exist. */
@ApplicationScoped
class Access {

  @Inject private Attendance attendance;
  @Inject private Caller caller;

  boolean isMember(Submission submission) {
    return attendance.isMember(submission.groupId(), caller.id());
  }

  /** Members of the group now, trainers of the workshop, admins. */
  void requireReader(Submission submission) {
    if (!attendance.isTrainer(submission.workshopId()) && !isMember(submission)) {
      throw new NotFound();
    }
  }

  void requireMember(Submission submission) {
    if (!isMember(submission)) {
      throw new NotFound();
    }
  }

  /**
   * Neither handed in nor closed by a trainer.
   *
   * @throws SubmissionClosed where it is handed in
   * @throws Invalid where the exercise is not open
   */
  void requireOpen(Submission submission) {
    submission.requireOpen();
    if (!isOpened(submission)) {
      throw new Invalid("groupwork.notOpen");
    }
  }

  /** Work that was sent back may be improved even if the exercise was closed since. */
  boolean isOpened(Submission submission) {
    return submission.state() == SubmissionState.RETURNED || opening(submission).open();
  }

  @Nullable Instant due(Submission submission) {
    return submission.dueAt() != null ? submission.dueAt() : opening(submission).due();
  }

  private Opening opening(Submission s) {
    return attendance.opening(s.workshopId(), s.module(), s.exercise());
  }
}

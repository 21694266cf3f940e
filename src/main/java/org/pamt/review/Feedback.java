package org.pamt.review;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.account.MayCall;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Deliverable;
import org.pamt.groupwork.GroupWork;
import org.pamt.groupwork.HandIns;

/** What a group reads of the reviews of its work: only released ones, and only its own. */
@ApplicationScoped
@Transactional
public class Feedback {

  @Inject private FeedbackRepository feedback;
  @Inject private ReviewRepository reviews;
  @Inject private GroupWork groupWork;
  @Inject private HandIns handIns;
  @Inject private Releases releases;

  /**
   * All rounds of a submission, the newest first.
   *
   * @throws org.pamt.kernel.NotFound unless the caller may see the submission
   */
  @MayCall(SIGNED_IN)
  public List<RoundView> rounds(UUID submissionId) {
    var submission = groupWork.view(submissionId);
    var zone = submission.workshop().zone();
    var work =
        Deliverable.of(releases.content(submission.releaseId()).exercise(submission.exercise()));
    var released = reviews.releasedOf(submissionId);
    var marks = reviews.marks(released.stream().map(s -> s.review().id()).toList());
    var byHandIn =
        released.stream()
            .collect(
                Collectors.toMap(
                    s -> s.review().handInId(),
                    s ->
                        ReviewView.of(
                            s.review(),
                            s.trainer(),
                            marks.getOrDefault(s.review().id(), new Marks(List.of())),
                            work)));
    return handIns.rounds(submissionId).stream()
        .sorted((one, other) -> other.round() - one.round())
        .map(
            h ->
                new RoundView(
                    h.id(),
                    h.round(),
                    h.handedInAt(),
                    h.handedInBy(),
                    h.late(),
                    zone,
                    byHandIn.get(h.id())))
        .toList();
  }

  /** What came back to the groups the caller is in now, the newest first. */
  @MayCall(SIGNED_IN)
  public List<FeedbackView> mine() {
    return feedback.ofMyGroups();
  }
}

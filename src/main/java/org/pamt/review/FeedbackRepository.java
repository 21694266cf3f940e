package org.pamt.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pamt.account.Caller;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Deliverable;

@ApplicationScoped
class FeedbackRepository {

  /** Older feedback is read on its submission. */
  private static final int RECENT = 20;

  @PersistenceContext private EntityManager em;
  @Inject private Releases releases;
  @Inject private Caller caller;

  List<FeedbackView> ofMyGroups() {
    return em.createQuery(
            "select r, a.nameLatin, a.nameArabic, w.timeZone, k.comment from Review r left join Mark k"
                + " on k.reviewId = r.id and k.part = org.pamt.review.Part.WHOLE, GroupMember m,"
                + " Account a, Workshop w where m.groupId = r.groupId and m.accountId = :me and"
                + " m.leftAt is null and a.id = r.trainerId and w.id = r.workshopId and r.state <>"
                + " org.pamt.review.ReviewState.DRAFT order by r.releasedAt desc, r.id",
            Object[].class)
        .setParameter("me", caller.id())
        .setMaxResults(RECENT)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  private FeedbackView view(Object[] cells) {
    var review = (Review) cells[0];
    var exercise = releases.content(review.releaseId()).exercise(review.exercise());
    return new FeedbackView(
        review.submissionId(),
        review.workshopId(),
        review.module(),
        review.exercise(),
        exercise.code(),
        exercise.title(),
        ReviewRepository.name((String) cells[1], (String) cells[2]),
        review.round(),
        review.state() == ReviewState.ACCEPTED,
        new Score(review.score().orElseThrow(), Score.highest(Deliverable.of(exercise).rubric())),
        review.releasedAt().orElseThrow(),
        review.due().orElse(null),
        ZoneId.of((String) cells[3]),
        Optional.ofNullable((String) cells[4]).orElse(""));
  }
}

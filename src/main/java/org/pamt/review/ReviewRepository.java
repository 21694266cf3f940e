package org.pamt.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.kernel.Text;

@ApplicationScoped
class ReviewRepository {

  @PersistenceContext private EntityManager em;

  /** A review and the name of who wrote it. */
  record Signed(Review review, Text trainer) {}

  void add(Object entity) {
    em.persist(entity);
  }

  Optional<Review> find(UUID handInId, UUID trainerId) {
    return own(handInId, trainerId, LockModeType.NONE);
  }

  /** The same, held until the end of the transaction. */
  Optional<Review> lock(UUID handInId, UUID trainerId) {
    return own(handInId, trainerId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Holds a hand-in until the end of the transaction; who decides on it comes here first. */
  void lockHandIn(UUID handInId) {
    em.createQuery("select h from HandIn h where h.id = :id", Object.class)
        .setParameter("id", handInId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  private Optional<Review> own(UUID handInId, UUID trainerId, LockModeType lock) {
    return em.createQuery(
            "select r from Review r where r.handInId = :handIn and r.trainerId = :trainer",
            Review.class)
        .setParameter("handIn", handInId)
        .setParameter("trainer", trainerId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** What the group got for a hand-in. */
  Optional<Signed> released(UUID handInId) {
    return signed("r.handInId = :id and r.state <> :draft", handInId).stream().findFirst();
  }

  /** What the group got for a submission, the first round first. */
  List<Signed> releasedOf(UUID submissionId) {
    return signed("r.submissionId = :id and r.state <> :draft", submissionId);
  }

  private List<Signed> signed(String where, UUID id) {
    return em.createQuery(
            "select r, a.nameLatin, a.nameArabic from Review r, Account a where a.id = r.trainerId"
                + " and "
                + where
                + " order by r.round, r.releasedAt",
            Object[].class)
        .setParameter("id", id)
        .setParameter("draft", ReviewState.DRAFT)
        .getResultStream()
        .map(row -> new Signed((Review) row[0], name((String) row[1], (String) row[2])))
        .toList();
  }

  /** A person's name in each language. */
  static Text name(String latin, String arabic) {
    return new Text(latin, arabic.isBlank() ? latin : arabic, latin);
  }

  Marks marks(UUID reviewId) {
    return marks(List.of(reviewId)).getOrDefault(reviewId, new Marks(List.of()));
  }

  /** The marks of several reviews in one statement. */
  Map<UUID, Marks> marks(Collection<UUID> reviewIds) {
    if (reviewIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select m from Mark m where m.reviewId in :reviews", Mark.class)
        .setParameter("reviews", reviewIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Mark::reviewId, Collectors.collectingAndThen(Collectors.toList(), Marks::new)));
  }

  /** The numbers of those operations that were saved before. */
  Map<UUID, Long> savedBefore(UUID reviewId, Collection<UUID> operationIds) {
    return em.createQuery(
            "select s from SavedMark s where s.reviewId = :review and s.operationId in :ids",
            SavedMark.class)
        .setParameter("review", reviewId)
        .setParameter("ids", operationIds)
        .getResultStream()
        .collect(Collectors.toMap(SavedMark::operationId, SavedMark::seq));
  }
}

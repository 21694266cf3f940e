package org.pamt.attempt;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.kernel.NotFound;

@ApplicationScoped
class AttemptRepository {

  @PersistenceContext private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  Attempt get(UUID id) {
    return Optional.ofNullable(em.find(Attempt.class, id)).orElseThrow(NotFound::new);
  }

  /** Makes other saves and the submission of this attempt wait until this transaction ends. */
  Attempt lock(UUID id) {
    return Optional.ofNullable(em.find(Attempt.class, id, PESSIMISTIC_WRITE))
        .orElseThrow(NotFound::new);
  }

  /** Someone's attempts at an exercise, the latest first. */
  List<Attempt> of(UUID accountId, UUID workshopId, String module, String exercise) {
    return em.createQuery(
            "select a from Attempt a where a.accountId = :account and a.workshopId = :workshop"
                + " and a.module = :module and a.exercise = :exercise order by a.ordinal desc",
            Attempt.class)
        .setParameter("account", accountId)
        .setParameter("workshop", workshopId)
        .setParameter("module", module)
        .setParameter("exercise", exercise)
        .getResultList();
  }

  Map<String, AttemptAnswer> answers(UUID attemptId) {
    return em.createQuery(
            "select a from AttemptAnswer a where a.attemptId = :attempt", AttemptAnswer.class)
        .setParameter("attempt", attemptId)
        .getResultStream()
        .collect(Collectors.toMap(AttemptAnswer::item, a -> a));
  }

  Map<UUID, AttemptOperation> operations(Set<UUID> ids) {
    return em.createQuery(
            "select o from AttemptOperation o where o.id in :ids", AttemptOperation.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(AttemptOperation::id, o -> o));
  }

  /** One row per person and exercise; those who only opened it are left out. */
  List<AttemptRow> best(UUID workshopId) {
    return em.createQuery(
            BEST + " where a.workshopId = :workshop and a.lastSeq > 0" + BY_PERSON,
            AttemptRow.class)
        .setParameter("workshop", workshopId)
        .getResultList();
  }

  List<AttemptRow> best(UUID workshopId, UUID accountId) {
    return em.createQuery(
            BEST
                + " where a.workshopId = :workshop and a.accountId = :account and a.lastSeq > 0"
                + BY_PERSON,
            AttemptRow.class)
        .setParameter("workshop", workshopId)
        .setParameter("account", accountId)
        .getResultList();
  }

  private static final String BEST =
      "select new org.pamt.attempt.AttemptRow(a.accountId, a.module, a.exercise,"
          + " max(a.score), max(a.touchedAt)) from Attempt a";

  private static final String BY_PERSON = " group by a.accountId, a.module, a.exercise";
}

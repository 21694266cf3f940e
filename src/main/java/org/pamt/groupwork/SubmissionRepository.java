package org.pamt.groupwork;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pamt.account.Caller;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;

@ApplicationScoped
class SubmissionRepository {

  private static final int MAX_HISTORY = 2_000;

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;

  void add(Object entity) {
    em.persist(entity);
  }

  Submission get(UUID id) {
    return Optional.ofNullable(em.find(Submission.class, id)).orElseThrow(NotFound::new);
  }

  /** The submission, with its row locked until the transaction ends. */
  Submission locked(UUID id) {
    return Optional.ofNullable(em.find(Submission.class, id, PESSIMISTIC_WRITE))
        .orElseThrow(NotFound::new);
  }

  Optional<Submission> find(UUID workshopId, String module, String exercise, UUID groupId) {
    return em.createQuery(
            "select s from Submission s where s.workshopId = :workshop and s.module = :module"
                + " and s.exercise = :exercise and s.groupId = :group",
            Submission.class)
        .setParameter("workshop", workshopId)
        .setParameter("module", module)
        .setParameter("exercise", exercise)
        .setParameter("group", groupId)
        .getResultStream()
        .findFirst();
  }

  Map<String, SubmissionField> fields(UUID submissionId) {
    return em.createQuery(
            "select f from SubmissionField f where f.submissionId = :submission",
            SubmissionField.class)
        .setParameter("submission", submissionId)
        .getResultStream()
        .collect(Collectors.toMap(SubmissionField::field, Function.identity()));
  }

  /** Fields changed after a place in the sequence, with who changed them last. */
  List<FieldView> changes(UUID submissionId, long after) {
    return em.createQuery(
            "select f, a.nameLatin, a.nameArabic from SubmissionField f, Account a where"
                + " f.submissionId = :submission and f.seq > :after and a.id = f.editedBy order by"
                + " f.seq",
            Object[].class)
        .setParameter("submission", submissionId)
        .setParameter("after", after)
        .getResultStream()
        .map(row -> view((SubmissionField) row[0], name(row[1], row[2])))
        .toList();
  }

  private static FieldView view(SubmissionField f, String by) {
    return new FieldView(f.field(), f.seq(), f.value(), f.editedBy(), by, f.editedAt());
  }

  FieldView view(SubmissionField field) {
    return view(field, names(List.of(field.editedBy())).getOrDefault(field.editedBy(), ""));
  }

  /** Operations of these ids that were taken before, by id. */
  Map<UUID, LoggedOperation> taken(UUID submissionId, Collection<UUID> clientIds) {
    return em.createQuery(
            "select o from LoggedOperation o where o.submissionId = :submission and o.clientId in"
                + " :ids",
            LoggedOperation.class)
        .setParameter("submission", submissionId)
        .setParameter("ids", clientIds)
        .getResultStream()
        .collect(Collectors.toMap(LoggedOperation::clientId, Function.identity()));
  }

  /** Who has written on a submission, in the order of their accounts' names. */
  List<UUID> authors(UUID submissionId) {
    return em.createQuery(
            "select distinct o.madeBy from LoggedOperation o where o.submissionId = :submission and"
                + " o.outcome = org.pamt.groupwork.Outcome.SAVED",
            UUID.class)
        .setParameter("submission", submissionId)
        .getResultList();
  }

  /** Every operation, the newest first: who, on what, when. */
  List<Revision> operations(UUID submissionId) {
    return em.createQuery(
            "select o, a.nameLatin, a.nameArabic from LoggedOperation o, Account a where"
                + " o.submissionId = :submission and a.id = o.madeBy order by o.madeAt desc,"
                + " o.seq desc",
            Object[].class)
        .setParameter("submission", submissionId)
        .setMaxResults(MAX_HISTORY)
        .getResultStream()
        .map(row -> Revision.of((LoggedOperation) row[0], name(row[1], row[2])))
        .toList();
  }

  Map<UUID, String> names(Collection<UUID> accountIds) {
    return em.createQuery(
            "select a.id, a.nameLatin, a.nameArabic from Account a where a.id in :ids",
            Object[].class)
        .setParameter("ids", accountIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> name(row[1], row[2])));
  }

  /** Names as the caller's language writes them. */
  String name(Object latin, Object arabic) {
    var inArabic = caller.person().filter(p -> p.language() == Language.AR).isPresent();
    return inArabic && !((String) arabic).isBlank() ? (String) arabic : (String) latin;
  }

  /** Submissions of the groups someone is in now, the newest first. */
  List<SubmissionRow> of(UUID personId) {
    return em.createQuery(
            "select s, w.name, g.name from Submission s, GroupMember m, LearningGroup g, Workshop w"
                + " where m.accountId = :person and m.leftAt is null and s.groupId = m.groupId and"
                + " g.id = s.groupId and w.id = s.workshopId order by s.openedAt desc",
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .map(row -> row((Submission) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  private static SubmissionRow row(Submission s, String workshop, String group) {
    return new SubmissionRow(
        s.id(),
        s.workshopId(),
        workshop,
        group,
        s.module(),
        s.exercise(),
        s.releaseId(),
        s.state(),
        s.round());
  }
}

package org.pamt.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts what people have begun in a module, in a handful of statements however many they are. */
@ApplicationScoped
class ImpactRepository {

  private static final String UNDER_WAY =
      " from Attempt a where a.module = :module and a.submittedAt is null";

  private static final String NOT_ACCEPTED =
      " from Submission s where s.module = :module"
          + " and s.state <> org.pamt.groupwork.SubmissionState.ACCEPTED";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Workshops that teach the module and are not over. */
  long workshops(String module) {
    return em.createQuery(
            "select count(w) from Workshop w, WorkshopModule m where m.workshopId = w.id"
                + " and m.module = :module and (w.endsOn is null or w.endsOn >= :today)",
            Long.class)
        .setParameter("module", module)
        .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .getSingleResult();
  }

  /** Who has opened a lesson, has an attempt, or is in a group that has a submission. */
  long people(String module) {
    var people = new HashSet<UUID>();
    people.addAll(
        people("select distinct a.accountId from Attempt a where a.module = :module", module));
    people.addAll(
        people(
            "select distinct r.accountId from LessonReading r where r.module = :module", module));
    people.addAll(
        people(
            "select distinct m.accountId from GroupMember m, Submission s"
                + " where m.groupId = s.groupId and s.module = :module",
            module));
    return people.size();
  }

  /** Who has opened a lesson, by lesson. */
  Map<String, Long> readers(String module) {
    return counts(
        "select r.lesson, count(r) from LessonReading r where r.module = :module group by r.lesson",
        module);
  }

  private List<UUID> people(String query, String module) {
    return em.createQuery(query, UUID.class).setParameter("module", module).getResultList();
  }

  /** Attempts under way, by exercise. */
  Map<String, Long> attempts(String module) {
    return counts("select a.exercise, count(a)" + UNDER_WAY + " group by a.exercise", module);
  }

  /** Submissions not yet accepted, by exercise. */
  Map<String, Long> submissions(String module) {
    return counts("select s.exercise, count(s)" + NOT_ACCEPTED + " group by s.exercise", module);
  }

  /** Attempts under way that answered a question or input, by {@code exercise/item}. */
  Map<String, Long> answers(String module) {
    return counts(
        "select concat(a.exercise, '/', i.item), count(a)"
            + UNDER_WAY.replace(" where", ", AttemptAnswer i where i.attemptId = a.id and")
            + " group by a.exercise, i.item",
        module);
  }

  /** Submissions not yet accepted that wrote in a field, by {@code exercise/field}. */
  Map<String, Long> fields(String module) {
    return counts(
        "select concat(s.exercise, '/', f.field), count(s)"
            + NOT_ACCEPTED.replace(" where", ", SubmissionField f where f.submissionId = s.id and")
            + " group by s.exercise, f.field",
        module);
  }

  private Map<String, Long> counts(String query, String module) {
    return em.createQuery(query, Object[].class)
        .setParameter("module", module)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}

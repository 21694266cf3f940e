package org.pamt.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pamt.workshop.Opening;

/** Reads across features, one statement a list. */
@ApplicationScoped
class StandingRepository {

  @PersistenceContext private EntityManager em;

  /** Where a group's submissions stand, by {@link Progress#part}. */
  Map<String, Standing> submissions(UUID workshopId, UUID groupId) {
    return em.createQuery(
            "select s.module, s.exercise, s.state from Submission s where s.workshopId = :workshop"
                + " and s.groupId = :group",
            Object[].class)
        .setParameter("workshop", workshopId)
        .setParameter("group", groupId)
        .getResultStream()
        .collect(
            toMap(row -> Progress.part((String) row[0], (String) row[1]), row -> standing(row[2])));
  }

  /** What trainers said of each exercise, by {@link Progress#part}. */
  Map<String, Opening> openings(UUID workshopId) {
    return em.createQuery(
            "select o.module, o.exercise, o.opened, o.dueAt from ExerciseOpening o"
                + " where o.workshopId = :workshop",
            Object[].class)
        .setParameter("workshop", workshopId)
        .getResultStream()
        .collect(
            toMap(
                row -> Progress.part((String) row[0], (String) row[1]),
                row ->
                    new Opening(
                        workshopId,
                        (String) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        (Instant) row[3])));
  }

  /** Every group's submissions of a workshop: group, module, exercise, state. */
  List<Object[]> submissions(UUID workshopId) {
    return em.createQuery(
            "select s.groupId, s.module, s.exercise, s.state from Submission s"
                + " where s.workshopId = :workshop",
            Object[].class)
        .setParameter("workshop", workshopId)
        .getResultList();
  }

  /** How many lessons of these modules each person has read; who has read none is left out. */
  Map<UUID, Long> lessonsRead(List<String> modules) {
    if (modules.isEmpty()) {
      return Map.of(); // "in ()" is no SQL
    }
    return em.createQuery(
            "select r.accountId, count(r) from LessonReading r where r.readAt is not null"
                + " and r.module in :modules group by r.accountId",
            Object[].class)
        .setParameter("modules", modules)
        .getResultStream()
        .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  static Standing standing(Object submissionState) {
    var state = submissionState.toString();
    return state.equals("DRAFT") ? Standing.BEGUN : Standing.valueOf(state);
  }
}

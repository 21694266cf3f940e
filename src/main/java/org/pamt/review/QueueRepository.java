package org.pamt.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.Page;

@ApplicationScoped
class QueueRepository {

  private static final String FROM =
      " from HandIn h join Submission s on s.id = h.submissionId join Workshop w on w.id ="
          + " s.workshopId join LearningGroup g on g.id = s.groupId left join Review r on r.handInId"
          + " = h.id and r.state <> org.pamt.review.ReviewState.DRAFT";

  private static final String MINE =
      " left join Review d on d.handInId = h.id and d.trainerId = :me and d.state ="
          + " org.pamt.review.ReviewState.DRAFT";

  @PersistenceContext private EntityManager em;
  @Inject private Releases releases;

  Page<QueueRow> page(List<UUID> workshops, UUID me, QueueFilter filter, int page) {
    var rows =
        em.createQuery(
            "select h.id, w.name, w.timeZone, g.name, s.releaseId, s.exercise, h.round,"
                + " h.handedInAt, h.late, r.state, d.state"
                + FROM
                + MINE
                + where(filter)
                + " order by h.handedInAt, h.id",
            Object[].class);
    fill(rows, workshops, filter).setParameter("me", me);
    var total = em.createQuery("select count(h)" + FROM + where(filter), Long.class);
    fill(total, workshops, filter);
    return new Page<>(
        rows.setFirstResult(page * ReviewQueue.PAGE_SIZE)
            .setMaxResults(ReviewQueue.PAGE_SIZE)
            .getResultStream()
            .map(this::row)
            .toList(),
        total.getSingleResult());
  }

  private static String where(QueueFilter filter) {
    return " where s.workshopId in :workshops"
        + (filter.exercise() == null ? "" : " and s.module = :module and s.exercise = :exercise")
        + (filter.group() == null ? "" : " and s.groupId = :group")
        + switch (filter.state()) {
          case WAITING -> " and r.id is null";
          case RETURNED -> " and r.state = org.pamt.review.ReviewState.RETURNED";
          case ACCEPTED -> " and r.state = org.pamt.review.ReviewState.ACCEPTED";
          case ALL -> "";
        };
  }

  private static Query fill(Query query, List<UUID> workshops, QueueFilter filter) {
    query.setParameter("workshops", workshops);
    if (filter.exercise() != null) {
      query.setParameter("module", filter.module()).setParameter("exercise", filter.exercise());
    }
    if (filter.group() != null) {
      query.setParameter("group", filter.group());
    }
    return query;
  }

  private QueueRow row(Object[] cells) {
    var exercise = exercise((UUID) cells[4], (String) cells[5]);
    return new QueueRow(
        (UUID) cells[0],
        (String) cells[1],
        ZoneId.of((String) cells[2]),
        (String) cells[3],
        exercise.code(),
        exercise.title(),
        (Integer) cells[6],
        (Instant) cells[7],
        (Boolean) cells[8],
        cells[9] == null ? QueueState.WAITING : QueueState.valueOf(cells[9].toString()),
        cells[10] != null);
  }

  /** From memory: releases never change. */
  private ExerciseContent exercise(UUID release, String exercise) {
    return releases.content(release).exercise(exercise);
  }

  QueueChoices choices(List<UUID> workshops) {
    var exercises =
        em.createQuery(
                "select s.module, s.exercise, s.releaseId from Submission s where s.workshopId in"
                    + " :workshops and s.round > 0 group by s.module, s.exercise, s.releaseId order"
                    + " by s.module, s.exercise",
                Object[].class)
            .setParameter("workshops", workshops)
            .getResultStream()
            .map(
                c -> {
                  var exercise = exercise((UUID) c[2], (String) c[1]);
                  return new QueueChoices.ExerciseChoice(
                      (String) c[0], (String) c[1], exercise.code(), exercise.title());
                })
            .distinct()
            .toList();
    var groups =
        em.createQuery(
                "select distinct g.id, g.name, w.name from Submission s, LearningGroup g, Workshop w"
                    + " where g.id = s.groupId and w.id = s.workshopId and s.round > 0 and"
                    + " s.workshopId in :workshops order by w.name, g.name",
                Object[].class)
            .setParameter("workshops", workshops)
            .getResultStream()
            .map(c -> new QueueChoices.GroupChoice((UUID) c[0], (String) c[1], (String) c[2]))
            .toList();
    return new QueueChoices(exercises, groups);
  }

  List<Waiting> waiting(List<UUID> workshops) {
    return em.createQuery(
            "select w.id, w.name, count(h)"
                + FROM
                + where(QueueFilter.WAITING)
                + " group by w.id, w.name order by w.name",
            Object[].class)
        .setParameter("workshops", workshops)
        .getResultStream()
        .map(c -> new Waiting((UUID) c[0], (String) c[1], (Long) c[2]))
        .toList();
  }
}

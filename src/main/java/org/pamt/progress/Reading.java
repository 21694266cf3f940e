package org.pamt.progress;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.catalogue.LessonContent;
import org.pamt.catalogue.ReleaseChoice;
import org.pamt.catalogue.ReleasePublished;
import org.pamt.catalogue.Releases;

/** Reading lessons: where one left off, and what one has read. */
@ApplicationScoped
@Transactional
public class Reading {

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Releases releases;
  @Inject private ReleaseChoice choice;
  @Inject private Clock clock;

  /** The caller's readings of a module's lessons; one statement. */
  @MayCall(SIGNED_IN)
  public List<ReadingView> of(String module) {
    return em.createQuery(
            "select r from LessonReading r where r.accountId = :account and r.module = :module",
            LessonReading.class)
        .setParameter("account", caller.id())
        .setParameter("module", module)
        .getResultStream()
        .map(LessonReading::view)
        .toList();
  }

  /** All the caller's readings, the lesson last opened first; one statement. */
  @MayCall(SIGNED_IN)
  public List<ReadingView> all() {
    return em.createQuery(
            "select r from LessonReading r where r.accountId = :account order by r.openedAt desc",
            LessonReading.class)
        .setParameter("account", caller.id())
        .getResultStream()
        .map(LessonReading::view)
        .toList();
  }

  /** Notes the heading the caller has reached. */
  @MayCall(SIGNED_IN)
  public void reach(String module, String lesson, String heading) {
    reading(module, lesson).reach(heading, clock.instant());
  }

  /** The caller has read the lesson. */
  @MayCall(SIGNED_IN)
  public void finish(String module, String lesson) {
    reading(module, lesson).finish(clock.instant());
  }

  /** The caller wants to read the lesson again. */
  @MayCall(SIGNED_IN)
  public void takeBack(String module, String lesson) {
    reading(module, lesson).takeBack();
  }

  private LessonReading reading(String module, String lesson) {
    // Refuses a lesson the caller's release does not have.
    releases.content(choice.release(module)).lesson(lesson);
    return find(caller.id(), module, lesson)
        .orElseGet(
            () -> {
              var begun = new LessonReading(caller.id(), module, lesson, clock.instant());
              em.persist(begun);
              return begun;
            });
  }

  private Optional<LessonReading> find(UUID account, String module, String lesson) {
    return em.createQuery(
            "select r from LessonReading r where r.accountId = :account and r.module = :module"
                + " and r.lesson = :lesson",
            LessonReading.class)
        .setParameter("account", account)
        .setParameter("module", module)
        .setParameter("lesson", lesson)
        .getResultStream()
        .findFirst();
  }

  /**
   * A lesson that was renamed takes its readings along, and back again when an earlier release is
   * made current.
   */
  void follow(@Observes ReleasePublished published) {
    var module = releases.content(published.releaseId());
    var lineage = releases.lineage(module.slug());
    var keys = module.lessons().stream().map(LessonContent::key).toList();
    for (var key : keys) {
      lineage.lesson(key).stream()
          .filter(name -> !keys.contains(name))
          .forEach(name -> rename(module.slug(), name, key));
    }
  }

  private void rename(String module, String from, String to) {
    em.createQuery(
            "update LessonReading r set r.lesson = :to where r.module = :module"
                + " and r.lesson = :from and r.accountId not in (select d.accountId from"
                + " LessonReading d where d.module = :module and d.lesson = :to)")
        .setParameter("to", to)
        .setParameter("module", module)
        .setParameter("from", from)
        .executeUpdate();
  }
}

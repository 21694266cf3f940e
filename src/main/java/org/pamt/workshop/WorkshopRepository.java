package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.NotFound;

/** Workshops, what they teach and which exercises they have opened. For people: {@link People}. */
@ApplicationScoped
class WorkshopRepository {

  @PersistenceContext private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  void remove(WorkshopModule module) {
    em.remove(module);
  }

  Workshop get(UUID id) {
    return there(em.find(Workshop.class, id));
  }

  boolean has(UUID id) {
    return em.find(Workshop.class, id) != null;
  }

  /** The workshop, nobody else changing it until this transaction ends. */
  Workshop locked(UUID id) {
    return there(em.find(Workshop.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Workshop there(@Nullable Workshop found) {
    return Optional.ofNullable(found).orElseThrow(NotFound::new);
  }

  /** The latest first. */
  List<Workshop> all() {
    return em.createQuery(
            "select w from Workshop w order by w.startsOn desc, w.name", Workshop.class)
        .getResultList();
  }

  /** Those someone is enrolled in, in whatever part; the latest first. */
  List<Workshop> of(UUID account) {
    return em.createQuery(
            "select w from Workshop w, Enrolment e where e.workshopId = w.id"
                + " and e.accountId = :account and e.withdrawnAt is null"
                + " order by w.startsOn desc, w.name",
            Workshop.class)
        .setParameter("account", account)
        .getResultList();
  }

  List<WorkshopModule> modules(UUID workshop) {
    return em.createQuery(
            "select m from WorkshopModule m where m.workshopId = :workshop order by m.position",
            WorkshopModule.class)
        .setParameter("workshop", workshop)
        .getResultList();
  }

  /** The workshops that teach a module. */
  List<Workshop> teaching(String module) {
    return em.createQuery(
            "select w from WorkshopModule m, Workshop w where m.workshopId = w.id"
                + " and m.module = :module",
            Workshop.class)
        .setParameter("module", module)
        .getResultList();
  }

  /** The release of a module that each workshop of someone reads; the latest workshop first. */
  List<Object[]> releases(UUID account, String module) {
    return em.createQuery(
            "select w, m.releaseId from Workshop w, Enrolment e, WorkshopModule m"
                + " where e.workshopId = w.id and m.workshopId = w.id and m.module = :module"
                + " and e.accountId = :account and e.withdrawnAt is null"
                + " order by w.startsOn desc, w.name",
            Object[].class)
        .setParameter("account", account)
        .setParameter("module", module)
        .getResultList();
  }

  List<ExerciseOpening> openings(UUID workshop) {
    return em.createQuery(
            "select o from ExerciseOpening o where o.workshopId = :workshop", ExerciseOpening.class)
        .setParameter("workshop", workshop)
        .getResultList();
  }

  Optional<ExerciseOpening> opening(UUID workshop, String module, String exercise) {
    return openings(workshop).stream().filter(o -> o.isOf(module, exercise)).findFirst();
  }
}

package org.pamt.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.NotFound;

@ApplicationScoped
class ReleaseRepository {

  private static final String VIEW =
      "select new org.pamt.catalogue.ReleaseView(r.id, r.module, r.number, r.publishedAt,"
          + " r.publishedBy, r.note, case when c.releaseId = r.id then true else false end)"
          + " from ModuleRelease r, CurrentRelease c where c.module = r.module";

  @PersistenceContext private EntityManager em;

  void add(ModuleRelease release) {
    em.persist(release);
    // The pointer refers to it, and the entities say nothing of the order.
    em.flush();
  }

  ModuleRelease get(UUID id) {
    return Optional.ofNullable(em.find(ModuleRelease.class, id)).orElseThrow(NotFound::new);
  }

  Optional<CurrentRelease> current(String module) {
    return Optional.ofNullable(em.find(CurrentRelease.class, module));
  }

  /** Makes a release the current one. */
  void point(ModuleRelease release) {
    current(release.module())
        .ifPresentOrElse(
            pointer -> pointer.moveTo(release), () -> em.persist(new CurrentRelease(release)));
  }

  int lastNumber(String module) {
    return em.createQuery(
            "select coalesce(max(r.number), 0) from ModuleRelease r where r.module = :module",
            Integer.class)
        .setParameter("module", module)
        .getSingleResult();
  }

  boolean knows(String module, String digest) {
    return em.createQuery(
                "select count(r) from ModuleRelease r where r.module = :module"
                    + " and r.digest = :digest",
                Long.class)
            .setParameter("module", module)
            .setParameter("digest", digest)
            .getSingleResult()
        > 0;
  }

  /** The newest first. */
  List<ReleaseView> list(String module) {
    return em.createQuery(
            VIEW + " and r.module = :module order by r.number desc", ReleaseView.class)
        .setParameter("module", module)
        .getResultList();
  }

  List<ReleaseView> current() {
    return em.createQuery(VIEW + " and c.releaseId = r.id order by r.module", ReleaseView.class)
        .getResultList();
  }
}

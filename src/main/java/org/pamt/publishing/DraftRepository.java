package org.pamt.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.NotFound;
import org.pamt.publishing.Draft.State;

@ApplicationScoped
class DraftRepository {

  @PersistenceContext private EntityManager em;

  void add(Draft draft) {
    em.persist(draft);
  }

  void remove(Draft draft) {
    em.remove(draft);
  }

  /** A draft that still waits. */
  Draft get(UUID id) {
    return find(id, LockModeType.NONE);
  }

  /** A draft that still waits; nobody else publishes or discards it until this transaction ends. */
  Draft locked(UUID id) {
    return find(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Draft find(UUID id, LockModeType lock) {
    return em.createQuery(
            "select d from Draft d where d.id = :id and d.state = :waiting", Draft.class)
        .setParameter("id", id)
        .setParameter("waiting", State.WAITING)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Those that wait, the newest first; their files are not read. */
  List<DraftView> waiting() {
    return em.createQuery(
            "select new org.pamt.publishing.DraftView(d.id, d.module, d.origin, d.madeAt, d.madeBy)"
                + " from Draft d where d.state = :waiting order by d.madeAt desc",
            DraftView.class)
        .setParameter("waiting", State.WAITING)
        .getResultList();
  }

  /** The waiting draft with exactly these files. */
  Optional<UUID> waiting(String module, String digest) {
    return em.createQuery(
            "select d.id from Draft d where d.module = :module and d.digest = :digest"
                + " and d.state = :waiting",
            UUID.class)
        .setParameter("module", module)
        .setParameter("digest", digest)
        .setParameter("waiting", State.WAITING)
        .getResultStream()
        .findFirst();
  }

  /** Whether there was a draft with exactly these files, wanted or not. */
  boolean knows(String module, String digest) {
    return em.createQuery(
                "select count(d) from Draft d where d.module = :module and d.digest = :digest",
                Long.class)
            .setParameter("module", module)
            .setParameter("digest", digest)
            .getSingleResult()
        > 0;
  }
}

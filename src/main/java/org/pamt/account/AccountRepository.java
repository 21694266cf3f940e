package org.pamt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.NotFound;

@ApplicationScoped
class AccountRepository {

  @PersistenceContext private EntityManager em;

  void add(Account account) {
    em.persist(account);
  }

  Account get(UUID id) {
    return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(NotFound::new);
  }

  Optional<Account> findByName(String normalized) {
    return em.createQuery("select a from Account a where a.signInName = :name", Account.class)
        .setParameter("name", normalized)
        .getResultStream()
        .findFirst();
  }

  boolean isEmpty() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
  }
}

package org.pamt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.NotFound;

@ApplicationScoped
class AccountRepository {

  private static final String FOUND =
      "a.role in :roles and (lower(a.nameLatin) like :words escape '!'"
          + " or a.nameArabic like :words escape '!' or a.signInName like :words escape '!'"
          + " or lower(a.email) like :words escape '!'"
          + " or lower(a.organisation) like :words escape '!')";

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

  List<Account> list(AccountSearch search, int first, int size) {
    return em.createQuery(
            "select a from Account a where " + FOUND + " order by " + search.orderBy(),
            Account.class)
        .setParameter("words", search.pattern())
        .setParameter("roles", roles(search))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  long count(AccountSearch search) {
    return em.createQuery("select count(a) from Account a where " + FOUND, Long.class)
        .setParameter("words", search.pattern())
        .setParameter("roles", roles(search))
        .getSingleResult();
  }

  private static List<Role> roles(AccountSearch search) {
    return search.role() == null ? List.of(Role.values()) : List.of(search.role());
  }
}

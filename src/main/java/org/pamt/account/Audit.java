package org.pamt.account;

import static org.pamt.account.MayCall.Who.ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.pamt.kernel.Page;

/** The log of administrative acts. */
@ApplicationScoped
@Transactional
public class Audit {

  public static final int PAGE_SIZE = 50;

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Notes an act in the transaction that does it.
   *
   * @param act what was done, as {@code <feature>.<verb>}, for instance {@code account.deactivated}
   */
  @MayCall({MayCall.Who.ANYONE})
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(String act, String about) {
    var actor = caller.person().map(Person::signInName).orElse("—");
    em.persist(new AuditEntry(clock.instant(), actor, act, about));
  }

  /** The newest acts first; {@code page} counts from 0. */
  @MayCall(ADMIN)
  public Page<AuditView> list(int page) {
    var rows =
        em.createQuery(
                "select e from AuditEntry e order by e.happenedAt desc, e.id", AuditEntry.class)
            .setFirstResult(page * PAGE_SIZE)
            .setMaxResults(PAGE_SIZE)
            .getResultStream()
            .map(AuditEntry::view)
            .toList();
    var total = em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult();
    return new Page<>(rows, total);
  }
}

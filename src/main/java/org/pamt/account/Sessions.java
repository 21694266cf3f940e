package org.pamt.account;

import static org.pamt.account.MayCall.Who.ANYONE;
import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.NotFound;

/** Opens, looks up and ends the sessions people are signed in with. */
@ApplicationScoped
@Transactional
public class Sessions {

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  UUID open(UUID accountId, String device) {
    var session = new SignedInSession(accountId, device, clock.instant());
    em.persist(session);
    return session.id();
  }

  /** Who is signed in with a session that has not ended; one statement. */
  @MayCall(ANYONE)
  public Optional<Person> find(UUID sessionId) {
    var found =
        em.createQuery(
                "select a, s.seenAt from SignedInSession s, Account a where s.id = :id"
                    + " and s.endedAt is null and a.id = s.accountId and a.active = true",
                Object[].class)
            .setParameter("id", sessionId)
            .getResultStream()
            .findFirst();
    found.ifPresent(row -> seen(sessionId, (Instant) row[1]));
    return found.map(row -> ((Account) row[0]).person());
  }

  private void seen(UUID sessionId, Instant lastSeen) {
    var now = clock.instant();
    if (lastSeen.plus(SignedInSession.SEEN_PRECISION).isBefore(now)) {
      em.createQuery("update SignedInSession s set s.seenAt = :now where s.id = :id")
          .setParameter("now", now)
          .setParameter("id", sessionId)
          .executeUpdate();
    }
  }

  /** Signs out; asking twice does no harm. */
  @MayCall(ANYONE)
  public void end(UUID sessionId) {
    var session = em.find(SignedInSession.class, sessionId);
    if (session != null) {
      session.end(clock.instant());
    }
  }

  /** Ends one of the caller's own sessions, in whatever browser it is. */
  @MayCall(SIGNED_IN)
  public void endOwn(UUID sessionId) {
    var session =
        Optional.ofNullable(em.find(SignedInSession.class, sessionId)).orElseThrow(NotFound::new);
    if (!session.accountId().equals(caller.id())) {
      throw new NotFound();
    }
    session.end(clock.instant());
  }

  /** The caller's open sessions, the one last used first. */
  @MayCall(SIGNED_IN)
  public List<SessionView> own(UUID thisOne) {
    return em.createQuery(
            "select s from SignedInSession s where s.accountId = :account and s.endedAt is null"
                + " order by s.seenAt desc",
            SignedInSession.class)
        .setParameter("account", caller.id())
        .setMaxResults(50)
        .getResultStream()
        .map(s -> s.view(s.id().equals(thisOne)))
        .toList();
  }

  /** Ends all sessions of an account, as when its password changes. */
  void endAll(UUID accountId) {
    em.createQuery(
            "update SignedInSession s set s.endedAt = :now where s.accountId = :account"
                + " and s.endedAt is null")
        .setParameter("now", clock.instant())
        .setParameter("account", accountId)
        .executeUpdate();
  }
}

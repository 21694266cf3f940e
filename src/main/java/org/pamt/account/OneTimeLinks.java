package org.pamt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.pamt.platform.Settings;

/** Makes and checks one-time links. A new link for an account puts its older ones out of use. */
@ApplicationScoped
class OneTimeLinks {

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Settings settings;

  /** The address to give to the account's owner. */
  String make(UUID accountId) {
    var now = clock.instant();
    em.createQuery(
            "update OneTimeLink l set l.usedAt = :now where l.accountId = :account"
                + " and l.usedAt is null")
        .setParameter("now", now)
        .setParameter("account", accountId)
        .executeUpdate();
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    em.persist(new OneTimeLink(accountId, hash(token), now));
    return settings.baseUrl() + "/account/welcome?token=" + token;
  }

  /** The link with this token, if it still works. */
  Optional<OneTimeLink> find(String token) {
    return em.createQuery(
            "select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
        .setParameter("hash", hash(token))
        .getResultStream()
        .filter(l -> l.isValid(clock.instant()))
        .findFirst();
  }

  void use(OneTimeLink link) {
    link.use(clock.instant());
  }

  private static String hash(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

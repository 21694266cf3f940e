package org.pamt.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.pamt.kernel.Invalid;

/**
 * Hashes and checks passwords: PBKDF2 with HMAC-SHA-256 and 600,000 rounds (OWASP Password Storage
 * Cheat Sheet, 2023). Algorithm, rounds and salt are kept with each hash, so that they can be
 * raised later without breaking the old ones.
 */
@ApplicationScoped
class Passwords {

  static final int MIN_LENGTH = 10;
  private static final int MAX_LENGTH = 200;

  @Inject private Pbkdf2PasswordHash pbkdf2;

  /** Checked when there is no such account, so that the answer takes as long. */
  private String nobodys = "";

  @PostConstruct
  void configure() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    nobodys = pbkdf2.generate("nobody's password".toCharArray());
  }

  /**
   * @throws Invalid where the password is too short or far too long
   */
  String hash(String password) {
    if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
      throw new Invalid("account.passwordLength", MIN_LENGTH);
    }
    return pbkdf2.generate(password.toCharArray());
  }

  boolean matches(String password, String hash) {
    return password.length() <= MAX_LENGTH && pbkdf2.verify(password.toCharArray(), hash);
  }

  void matchNothing(String password) {
    matches(password, nobodys);
  }
}

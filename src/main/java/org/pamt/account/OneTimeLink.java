package org.pamt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets someone in once to choose a password. Only the hash of its token is kept. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

  static final Duration LIFETIME = Duration.ofDays(14);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OneTimeLink() {}

  OneTimeLink(UUID accountId, String tokenHash, Instant now) {
    id = UUID.randomUUID();
    this.accountId = accountId;
    this.tokenHash = tokenHash;
    expiresAt = now.plus(LIFETIME);
  }

  UUID accountId() {
    return accountId;
  }

  boolean isValid(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  void use(Instant now) {
    usedAt = now;
  }
}

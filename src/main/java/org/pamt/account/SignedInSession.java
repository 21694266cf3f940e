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

/** One browser in which someone is, or was, signed in. */
@Entity
@Table(name = "signed_in_session")
public class SignedInSession {

  /** How stale {@code seenAt} may grow before a request writes it. */
  static final Duration SEEN_PRECISION = Duration.ofMinutes(5);

  static final int MAX_DEVICE = 300;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  private String device;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SignedInSession() {}

  SignedInSession(UUID accountId, String device, Instant now) {
    id = UUID.randomUUID();
    this.accountId = accountId;
    this.device = device.substring(0, Math.min(device.length(), MAX_DEVICE));
    signedInAt = now;
    seenAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  SessionView view(boolean isThisOne) {
    return new SessionView(id, device, signedInAt, seenAt, isThisOne);
  }
}

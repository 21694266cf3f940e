package org.pamt.workshop;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone's place in a workshop. Withdrawn rather than deleted, so that their work stays told. */
@Entity
public class Enrolment {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "workshop_id")
  private UUID workshopId;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(STRING)
  private Part part;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Enrolment() {}

  Enrolment(UUID workshopId, UUID accountId, Part part, Instant now) {
    id = UUID.randomUUID();
    this.workshopId = workshopId;
    this.accountId = accountId;
    this.part = part;
    enrolledAt = now;
  }

  void renew(Part newPart) {
    part = newPart;
    withdrawnAt = null;
  }

  void withdraw(Instant now) {
    withdrawnAt = now;
  }

  UUID accountId() {
    return accountId;
  }

  /** Whether they are in the workshop now. */
  boolean holds() {
    return withdrawnAt == null;
  }

  /** Whether they are in the workshop, as this, now. */
  boolean is(Part wanted) {
    return holds() && part == wanted;
  }
}

package org.pamt.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a save was made. Never changed. */
@Entity
@Table(name = "attempt_operation")
public class AttemptOperation {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "attempt_id")
  private UUID attemptId;

  private long seq;

  @Column(name = "saved_at")
  private Instant savedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AttemptOperation() {}

  AttemptOperation(UUID id, UUID attemptId, long seq, Instant savedAt) {
    this.id = id;
    this.attemptId = attemptId;
    this.seq = seq;
    this.savedAt = savedAt;
  }

  UUID id() {
    return id;
  }

  UUID attemptId() {
    return attemptId;
  }

  long seq() {
    return seq;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttemptOperation that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

package org.pamt.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That an operation was saved, and as which; it is how a repeated one is known. */
@Entity
@Table(name = "review_operation")
public class SavedMark {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "operation_id")
  private UUID operationId;

  private long seq;

  @Column(name = "saved_at")
  private Instant savedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SavedMark() {}

  SavedMark(UUID reviewId, UUID operationId, long seq, Instant now) {
    id = UUID.randomUUID();
    this.reviewId = reviewId;
    this.operationId = operationId;
    this.seq = seq;
    savedAt = now;
  }

  UUID operationId() {
    return operationId;
  }

  long seq() {
    return seq;
  }
}

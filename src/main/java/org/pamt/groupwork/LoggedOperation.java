package org.pamt.groupwork;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.exercise.Operation;
import org.pamt.platform.Json;

/** An operation as it was given, and what became of it. Never changed. */
@Entity
@Table(name = "submission_operation")
public class LoggedOperation {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "submission_id")
  private UUID submissionId;

  @Column(name = "client_id")
  private UUID clientId;

  private String field;
  private String kind;
  private String payload;

  @Enumerated(STRING)
  private Outcome outcome;

  private long seq;

  @Column(name = "made_by")
  private UUID madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LoggedOperation() {}

  LoggedOperation(
      UUID submissionId, Operation operation, Outcome outcome, SubmissionField.Edit edit) {
    id = UUID.randomUUID();
    this.submissionId = submissionId;
    clientId = operation.id();
    field = operation.field();
    kind = operation.type();
    payload = Json.write(operation.payload());
    this.outcome = outcome;
    seq = edit.seq();
    madeBy = edit.by();
    madeAt = edit.at();
  }

  UUID clientId() {
    return clientId;
  }

  String field() {
    return field;
  }

  Outcome outcome() {
    return outcome;
  }

  long seq() {
    return seq;
  }

  Instant madeAt() {
    return madeAt;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LoggedOperation that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

package org.pamt.groupwork;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.platform.Json;

/** A submission as it was when handed in. Never changed. */
@Entity
@Table(name = "hand_in")
public class HandIn {

  private static final TypeReference<Map<String, JsonNode>> VALUES = new TypeReference<>() {};

  @Id private UUID id;
  @Version private long version;

  @Column(name = "submission_id")
  private UUID submissionId;

  private int round;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  @Column(name = "handed_in_by")
  private UUID handedInBy;

  private boolean late;
  private String snapshot;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected HandIn() {}

  HandIn(
      UUID submissionId,
      int round,
      UUID handedInBy,
      Instant handedInAt,
      boolean late,
      Map<String, JsonNode> values) {
    id = UUID.randomUUID();
    this.submissionId = submissionId;
    this.round = round;
    this.handedInBy = handedInBy;
    this.handedInAt = handedInAt;
    this.late = late;
    snapshot = Json.write(values);
  }

  UUID id() {
    return id;
  }

  UUID submissionId() {
    return submissionId;
  }

  int round() {
    return round;
  }

  Instant handedInAt() {
    return handedInAt;
  }

  UUID handedInBy() {
    return handedInBy;
  }

  boolean isLate() {
    return late;
  }

  Map<String, JsonNode> snapshot() {
    return Json.read(snapshot, VALUES);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HandIn that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

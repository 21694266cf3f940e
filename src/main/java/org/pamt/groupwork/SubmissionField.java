package org.pamt.groupwork;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.platform.Json;

/** What one field of a submission holds now, and who wrote it last. */
@Entity
@Table(name = "submission_field")
public class SubmissionField {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "submission_id")
  private UUID submissionId;

  private String field;
  private String content;
  private long seq;

  @Column(name = "edited_by")
  private UUID editedBy;

  @Column(name = "edited_at")
  private Instant editedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SubmissionField() {}

  SubmissionField(UUID submissionId, String field, JsonNode value, Edit edit) {
    id = UUID.randomUUID();
    this.submissionId = submissionId;
    this.field = field;
    content = Json.write(value);
    seq = edit.seq();
    editedBy = edit.by();
    editedAt = edit.at();
  }

  /** Which place in the sequence a change takes, whose it is, and when it was made. */
  record Edit(long seq, UUID by, Instant at) {}

  void write(JsonNode value, Edit edit) {
    content = Json.write(value);
    seq = edit.seq();
    editedBy = edit.by();
    editedAt = edit.at();
  }

  String field() {
    return field;
  }

  JsonNode value() {
    return Json.read(content);
  }

  long seq() {
    return seq;
  }

  UUID editedBy() {
    return editedBy;
  }

  Instant editedAt() {
    return editedAt;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubmissionField that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

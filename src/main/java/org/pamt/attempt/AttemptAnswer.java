package org.pamt.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The latest answer to one question or input of an attempt. */
@Entity
@Table(name = "attempt_answer")
public class AttemptAnswer {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "attempt_id")
  private UUID attemptId;

  private String item;
  private String content;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AttemptAnswer() {}

  AttemptAnswer(UUID attemptId, String item, Answer answer) {
    id = UUID.randomUUID();
    this.attemptId = attemptId;
    this.item = item;
    content = answer.stored();
  }

  void change(Answer answer) {
    content = answer.stored();
  }

  String item() {
    return item;
  }

  Answer answer() {
    return Answer.restored(content);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttemptAnswer that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

package org.pamt.groupwork;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Invalid;

/**
 * A group's joint answer to one exercise, on the release it was begun with. Open for writing until
 * handed in, and again once returned; accepted, it stays as it is.
 */
@Entity
public class Submission {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "workshop_id")
  private UUID workshopId;

  private String module;
  private String exercise;

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "release_id")
  private UUID releaseId;

  @Enumerated(STRING)
  private SubmissionState state;

  /** How often it was handed in. */
  private int round;

  /** When returned work is due; before that the exercise's own date counts. */
  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Submission() {}

  Submission(
      UUID workshopId,
      String module,
      String exercise,
      UUID groupId,
      UUID releaseId,
      Instant openedAt) {
    id = UUID.randomUUID();
    this.workshopId = workshopId;
    this.module = module;
    this.exercise = exercise;
    this.groupId = groupId;
    this.releaseId = releaseId;
    this.openedAt = openedAt;
    state = SubmissionState.DRAFT;
  }

  /** The number of the round that begins with this. */
  int handIn() {
    requireOpen();
    state = SubmissionState.HANDED_IN;
    return ++round;
  }

  void sendBack(@Nullable Instant due) {
    requireHandedIn();
    state = SubmissionState.RETURNED;
    dueAt = due;
  }

  void accept() {
    requireHandedIn();
    state = SubmissionState.ACCEPTED;
  }

  void requireOpen() {
    if (!state.isOpen()) {
      throw new SubmissionClosed();
    }
  }

  private void requireHandedIn() {
    if (state != SubmissionState.HANDED_IN) {
      throw new Invalid("groupwork.notHandedIn");
    }
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  String module() {
    return module;
  }

  String exercise() {
    return exercise;
  }

  UUID groupId() {
    return groupId;
  }

  UUID releaseId() {
    return releaseId;
  }

  SubmissionState state() {
    return state;
  }

  int round() {
    return round;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Submission that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

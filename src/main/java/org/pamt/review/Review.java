package org.pamt.review;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.groupwork.HandInView;
import org.pamt.kernel.Invalid;

/**
 * What one trainer says of one hand-in. A draft, seen by that trainer alone, until it is released
 * by returning or accepting the hand-in; from then on it never changes. Of several trainers' drafts
 * of the same hand-in one is released; the others are kept for who wrote them.
 */
@Entity
public class Review {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "hand_in_id")
  private UUID handInId;

  @Column(name = "submission_id")
  private UUID submissionId;

  @Column(name = "workshop_id")
  private UUID workshopId;

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "release_id")
  private UUID releaseId;

  private String module;
  private String exercise;
  private int round;

  @Column(name = "trainer_id")
  private UUID trainerId;

  @Enumerated(STRING)
  private ReviewState state;

  private long seq;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  @Column(name = "due_at")
  private @Nullable Instant due;

  private @Nullable Double score;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Review() {}

  Review(HandInView of, UUID trainerId, Instant now) {
    id = UUID.randomUUID();
    handInId = of.id();
    submissionId = of.submissionId();
    workshopId = of.workshopId();
    groupId = of.groupId();
    releaseId = of.releaseId();
    module = of.module();
    exercise = of.exercise();
    round = of.round();
    this.trainerId = trainerId;
    state = ReviewState.DRAFT;
    savedAt = now;
  }

  /** Notes one more save and gives it its number. */
  long saved(Instant now) {
    requireDraft();
    savedAt = now;
    return ++seq;
  }

  void accept(Score reached, Instant now) {
    release(ReviewState.ACCEPTED, reached, now);
  }

  void giveBack(Score reached, Instant until, Instant now) {
    release(ReviewState.RETURNED, reached, now);
    due = until;
  }

  private void release(ReviewState verdict, Score reached, Instant now) {
    requireDraft();
    state = verdict;
    score = reached.points();
    releasedAt = now;
  }

  private void requireDraft() {
    if (state.isReleased()) {
      throw new Invalid("review.released");
    }
  }

  UUID id() {
    return id;
  }

  UUID handInId() {
    return handInId;
  }

  UUID submissionId() {
    return submissionId;
  }

  UUID workshopId() {
    return workshopId;
  }

  UUID groupId() {
    return groupId;
  }

  UUID releaseId() {
    return releaseId;
  }

  String module() {
    return module;
  }

  String exercise() {
    return exercise;
  }

  int round() {
    return round;
  }

  ReviewState state() {
    return state;
  }

  long seq() {
    return seq;
  }

  Instant savedAt() {
    return savedAt;
  }

  Optional<Instant> releasedAt() {
    return Optional.ofNullable(releasedAt);
  }

  Optional<Instant> due() {
    return Optional.ofNullable(due);
  }

  Optional<Double> score() {
    return Optional.ofNullable(score);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Review that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

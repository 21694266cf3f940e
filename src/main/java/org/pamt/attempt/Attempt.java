package org.pamt.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Invalid;

/** One go of a person at a quiz or calculator. Open for answers until submitted. */
@Entity
public class Attempt {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "workshop_id")
  private UUID workshopId;

  private String module;
  private String exercise;

  @Column(name = "release_id")
  private UUID releaseId;

  private int ordinal;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "touched_at")
  private Instant touchedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  private @Nullable Double score;
  private int possible;

  @Column(name = "last_seq")
  private long lastSeq;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Attempt() {}

  Attempt(UUID accountId, Place place, int ordinal, int possible, Instant now) {
    id = UUID.randomUUID();
    this.accountId = accountId;
    workshopId = place.workshopId();
    module = place.module();
    exercise = place.exercise();
    releaseId = place.releaseId();
    this.ordinal = ordinal;
    this.possible = possible;
    begunAt = now;
    touchedAt = now;
  }

  /** Goes on in another edition: a calculator never ends, and is to show the formulas of today. */
  void follow(UUID newReleaseId) {
    releaseId = newReleaseId;
  }

  /** The number of the save that is being made. */
  long nextSeq(Instant now) {
    requireUnderWay();
    touchedAt = now;
    return ++lastSeq;
  }

  /** A calculator's figures gave a result; such an attempt goes on all the same. */
  void achieve() {
    score = 1.0;
  }

  /**
   * Ends it.
   *
   * @param reached how much of what is possible, between 0 and 1
   */
  void submit(double reached, Instant now) {
    requireUnderWay();
    score = reached;
    submittedAt = now;
    touchedAt = now;
  }

  private void requireUnderWay() {
    if (submittedAt != null) {
      throw new Invalid("attempt.submitted");
    }
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
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

  UUID releaseId() {
    return releaseId;
  }

  int ordinal() {
    return ordinal;
  }

  boolean isUnderWay() {
    return submittedAt == null;
  }

  AttemptView view() {
    return new AttemptView(
        id,
        accountId,
        workshopId,
        module,
        exercise,
        releaseId,
        ordinal,
        begunAt,
        submittedAt,
        score,
        possible);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attempt that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

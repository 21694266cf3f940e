package org.pamt.review;

/** Where a review is. A released one, returned or accepted, never changes again. */
public enum ReviewState {
  /** Seen by the trainer who writes it alone. */
  DRAFT,
  /** The group works on, until a due date. */
  RETURNED,
  /** The submission is closed. */
  ACCEPTED;

  public boolean isReleased() {
    return this != DRAFT;
  }
}

package org.pamt.groupwork;

/** Where a submission stands. */
public enum SubmissionState {
  DRAFT,
  HANDED_IN,
  /** Sent back by a trainer, to be improved and handed in again. */
  RETURNED,
  ACCEPTED;

  /** Whether the group writes on it. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }
}

package org.pamt.progress;

/** How far someone is with an exercise. */
public enum Standing {
  NOT_BEGUN,
  BEGUN,
  /** A quiz was submitted, or a calculator gave a result. */
  DONE,
  HANDED_IN,
  RETURNED,
  ACCEPTED;

  /** Whether nothing more is expected of the person, for now at least. */
  public boolean isSettled() {
    return this == DONE || this == HANDED_IN || this == ACCEPTED;
  }
}

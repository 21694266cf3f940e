package org.pamt.groupwork;

/** What became of an operation. */
public enum Outcome {
  SAVED,
  /** Someone else had changed the same text; theirs stands, both are kept. */
  CONFLICT
}

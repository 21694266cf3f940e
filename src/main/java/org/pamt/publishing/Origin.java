package org.pamt.publishing;

/** Where a draft came from. */
public enum Origin {
  UPLOADED,
  /** Files the program brings along that changed with its version. */
  BUNDLED
}

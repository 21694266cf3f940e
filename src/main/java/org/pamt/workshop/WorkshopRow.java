package org.pamt.workshop;

import java.io.Serializable;

/** A workshop in a list of them, and how many are in it. */
public record WorkshopRow(WorkshopView workshop, Phase phase, long participants, long groups)
    implements Serializable {

  /** Where a workshop is in its life. */
  public enum Phase {
    COMING,
    RUNNING,
    OVER,
    PERMANENT
  }
}

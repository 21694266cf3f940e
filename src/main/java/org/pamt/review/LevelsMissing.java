package org.pamt.review;

import org.pamt.kernel.DomainException;

/** A review is released with a level for every criterion. */
public final class LevelsMissing extends DomainException {

  LevelsMissing(int count) {
    super("review.levelsMissing", count);
  }
}

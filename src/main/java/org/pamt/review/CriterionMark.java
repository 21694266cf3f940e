package org.pamt.review;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.pamt.exercise.Criterion;
import org.pamt.kernel.Text;

/**
 * A criterion and what a review says of it.
 *
 * @param level 1 for the lowest; none yet in a draft
 * @param comment blank where there is none
 */
public record CriterionMark(Criterion criterion, @Nullable Integer level, String comment)
    implements Serializable {

  /** What the level means. */
  public @Nullable Text descriptor() {
    return level == null ? null : criterion.levels().get(level - 1);
  }
}

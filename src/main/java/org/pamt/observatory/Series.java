package org.pamt.observatory;

import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Text;

/**
 * Figures of one nature.
 *
 * @param note what an honest reader must know
 * @param projectedFrom the first year whose figures are projections; the last int where none are
 */
public record Series(
    String key, Text title, Nature nature, @Nullable Text note, int projectedFrom) {

  boolean isProjected(int year) {
    return nature == Nature.PROJECTED || year >= projectedFrom;
  }
}

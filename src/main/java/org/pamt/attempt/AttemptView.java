package org.pamt.attempt;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in lists.
 *
 * @param ordinal 1 for the person's first at this exercise
 * @param submittedAt null while it is under way
 * @param score between 0 and 1; null while nothing is finished
 * @param possible how many points there are
 */
public record AttemptView(
    UUID id,
    UUID personId,
    UUID workshopId,
    String module,
    String exercise,
    UUID releaseId,
    int ordinal,
    Instant begunAt,
    @Nullable Instant submittedAt,
    @Nullable Double score,
    int possible)
    implements Serializable {

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  /** Points reached, of {@link #possible}. */
  public double points() {
    return score == null ? 0 : score * possible;
  }
}

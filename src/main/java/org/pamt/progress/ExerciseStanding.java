package org.pamt.progress;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Text;

/**
 * One exercise of a workshop as the caller stands with it.
 *
 * @param score the best, between 0 and 1; null where there is none
 * @param open whether trainers have opened it
 */
public record ExerciseStanding(
    String module,
    String exercise,
    String kind,
    Text title,
    int minutes,
    Standing standing,
    @Nullable Double score,
    boolean open,
    @Nullable Instant due)
    implements Serializable {}

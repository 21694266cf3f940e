package org.pamt.attempt;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has come with an exercise.
 *
 * @param score the best, between 0 and 1; null where nothing was finished yet
 * @param when the person last answered or submitted
 */
public record AttemptRow(
    UUID personId, String module, String exercise, @Nullable Double score, Instant when)
    implements Serializable {}

package org.pamt.progress;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far the caller is in a lesson.
 *
 * @param place id of the heading last reached; empty is the top
 */
public record ReadingView(
    String module, String lesson, String place, Instant openedAt, boolean read)
    implements Serializable {}

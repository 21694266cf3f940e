package org.pamt.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of a submission, as its group reads it.
 *
 * @param review what came back; null while it is being reviewed
 * @param zone of the workshop, for the times
 */
public record RoundView(
    UUID handInId,
    int round,
    Instant handedInAt,
    String handedInBy,
    boolean late,
    ZoneId zone,
    @Nullable ReviewView review)
    implements Serializable {}

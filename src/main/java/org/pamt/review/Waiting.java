package org.pamt.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Hand-ins of a workshop that wait for a review, and since when the first of them does. */
public record Waiting(UUID workshopId, String workshop, ZoneId zone, long handIns, Instant since)
    implements Serializable {}

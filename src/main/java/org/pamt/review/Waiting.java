package org.pamt.review;

import java.io.Serializable;
import java.util.UUID;

/** How many hand-ins of a workshop wait for a review. */
public record Waiting(UUID workshopId, String workshop, long handIns) implements Serializable {}

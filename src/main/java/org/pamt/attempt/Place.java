package org.pamt.attempt;

import java.util.UUID;

/** Which exercise, in which workshop, in which edition. */
public record Place(UUID workshopId, String module, String exercise, UUID releaseId) {}

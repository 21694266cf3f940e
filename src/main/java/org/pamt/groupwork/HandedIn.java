package org.pamt.groupwork;

import java.util.UUID;

/** A group has handed in its work. */
public record HandedIn(UUID handInId, UUID submissionId, UUID workshopId) {}

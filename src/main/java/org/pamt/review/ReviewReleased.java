package org.pamt.review;

import java.util.UUID;

/** A hand-in was returned or accepted. */
public record ReviewReleased(
    UUID handInId, UUID submissionId, UUID workshopId, UUID groupId, boolean accepted) {}

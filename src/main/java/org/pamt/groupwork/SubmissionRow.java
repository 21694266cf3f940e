package org.pamt.groupwork;

import java.util.UUID;

/** One of the caller's groups' submissions, in lists. */
public record SubmissionRow(
    UUID id,
    UUID workshopId,
    String workshopName,
    String groupName,
    String module,
    String exercise,
    UUID releaseId,
    SubmissionState state,
    int round) {}

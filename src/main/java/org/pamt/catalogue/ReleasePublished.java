package org.pamt.catalogue;

import java.util.UUID;

/** A release has become the current one of its module. */
public record ReleasePublished(UUID releaseId, String module, int number) {}

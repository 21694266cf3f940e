package org.pamt.workshop;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a workshop may work on an exercise now.
 *
 * @param due when it is to be handed in; later is late, not refused
 */
public record Opening(
    UUID workshopId, String module, String exercise, boolean open, @Nullable Instant due)
    implements Serializable {}

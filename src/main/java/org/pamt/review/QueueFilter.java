package org.pamt.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which hand-ins a trainer wants to see.
 *
 * @param module with {@code exercise}: one exercise; null for all
 * @param group one learning group; null for all
 */
public record QueueFilter(
    @Nullable String module, @Nullable String exercise, @Nullable UUID group, QueueState state) {

  public static final QueueFilter WAITING = new QueueFilter(null, null, null, QueueState.WAITING);
}

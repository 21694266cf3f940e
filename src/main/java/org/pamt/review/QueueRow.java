package org.pamt.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.pamt.kernel.Text;

/**
 * A hand-in in the trainers' queue.
 *
 * @param late handed in after its due date
 * @param begun whether the caller has a draft of a review of it
 */
public record QueueRow(
    UUID handInId,
    String workshop,
    ZoneId zone,
    String group,
    String code,
    Text title,
    int round,
    Instant handedInAt,
    boolean late,
    QueueState state,
    boolean begun)
    implements Serializable {}

package org.pamt.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Text;

/**
 * That a hand-in of one of the caller's groups came back.
 *
 * @param due until when returned work is expected again; null where it was accepted
 * @param zone of the workshop, for the times
 * @param change the one change asked for; blank where there is none
 */
public record FeedbackView(
    UUID submissionId,
    UUID workshopId,
    String module,
    String exercise,
    String code,
    Text title,
    Text trainer,
    int round,
    boolean accepted,
    Score score,
    Instant releasedAt,
    @Nullable Instant due,
    ZoneId zone,
    String change)
    implements Serializable {}

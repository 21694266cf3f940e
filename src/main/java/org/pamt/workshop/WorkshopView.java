package org.pamt.workshop;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as other floors and pages see it.
 *
 * @param to the last day, included; none for self-study, which never ends
 * @param zone in which all its days and times of day are meant
 */
public record WorkshopView(
    UUID id,
    String name,
    LocalDate from,
    @Nullable LocalDate to,
    String place,
    ZoneId zone,
    boolean selfStudy)
    implements Serializable {

  /** The instant at which the workshop's clocks show this day and time. */
  public Instant at(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }
}

package org.pamt.workshop;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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

  /** The day and time, to the minute, that the workshop's clocks show at this instant. */
  public LocalDateTime local(Instant instant) {
    return instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
  }
}

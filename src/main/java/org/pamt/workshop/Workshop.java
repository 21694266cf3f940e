package org.pamt.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Invalid;

/**
 * One run of the training: when, where, for whom. Its row is the lock under which people, groups
 * and exercises of the workshop change, so that two trainers can't place one person in two groups.
 */
@Entity
public class Workshop {

  public static final int MAX_NAME = 120;
  public static final int MAX_PLACE = 160;

  /** The permanent workshop of everyone with an account; the migrations make it. */
  static final UUID SELF_STUDY = new UUID(0, 1);

  @Id private UUID id;
  @Version private long version;
  private String name;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  private String place;

  @Column(name = "time_zone")
  private String timeZone;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Workshop() {}

  @SuppressWarnings("NullAway.Init")
  Workshop(NewWorkshop wanted) {
    id = UUID.randomUUID();
    change(wanted);
  }

  /**
   * @throws Invalid where it has no name, no module, or ends before it begins
   */
  final void change(NewWorkshop wanted) {
    if (wanted.name().isBlank() || wanted.name().strip().length() > MAX_NAME) {
      throw new Invalid("workshop.nameRequired", MAX_NAME);
    }
    if (wanted.place().strip().length() > MAX_PLACE) {
      throw new Invalid("workshop.placeTooLong", MAX_PLACE);
    }
    if (wanted.to().isBefore(wanted.from())) {
      throw new Invalid("workshop.endsBeforeItBegins");
    }
    if (wanted.modules().isEmpty()) {
      throw new Invalid("workshop.moduleRequired");
    }
    name = wanted.name().strip();
    startsOn = wanted.from();
    endsOn = wanted.to();
    place = wanted.place().strip();
    timeZone = wanted.zone().getId();
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  /** Between its first and its last day, as its own clocks tell the day; never for self-study. */
  boolean isRunning(Instant now) {
    return endsOn != null && !isOver(now) && !today(now).isBefore(startsOn);
  }

  boolean isOver(Instant now) {
    return endsOn != null && today(now).isAfter(endsOn);
  }

  WorkshopRow.Phase phase(Instant now) {
    if (id.equals(SELF_STUDY)) {
      return WorkshopRow.Phase.PERMANENT;
    } else if (isOver(now)) {
      return WorkshopRow.Phase.OVER;
    }
    return isRunning(now) ? WorkshopRow.Phase.RUNNING : WorkshopRow.Phase.COMING;
  }

  private LocalDate today(Instant now) {
    return now.atZone(ZoneId.of(timeZone)).toLocalDate();
  }

  WorkshopView view() {
    return new WorkshopView(
        id, name, startsOn, endsOn, place, ZoneId.of(timeZone), id.equals(SELF_STUDY));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Workshop that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

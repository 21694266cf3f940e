package org.pamt.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pamt.kernel.Invalid;

class WorkshopTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 26);

  private static Workshop in(String zone) {
    return new Workshop(
        new NewWorkshop("Atelier", FIRST, LAST, "", ZoneId.of(zone), List.of("diagnosis")));
  }

  @Test
  void it_runs_from_the_first_to_the_last_midnight_of_its_own_zone() {
    var tunis = in("Africa/Tunis");
    assertThat(tunis.isRunning(Instant.parse("2026-11-22T22:59:59Z"))).isFalse();
    assertThat(tunis.isRunning(Instant.parse("2026-11-22T23:00:00Z"))).isTrue();
    assertThat(tunis.isRunning(Instant.parse("2026-11-26T22:59:59Z"))).isTrue();
    assertThat(tunis.isRunning(Instant.parse("2026-11-26T23:00:00Z"))).isFalse();
    assertThat(tunis.isOver(Instant.parse("2026-11-26T23:00:00Z"))).isTrue();
  }

  @Test
  void where_the_day_begins_later_it_begins_later() {
    var instant = Instant.parse("2026-11-22T23:30:00Z");
    assertThat(in("Africa/Tunis").isRunning(instant)).isTrue();
    assertThat(in("Africa/Nouakchott").isRunning(instant)).isFalse();
  }

  @Test
  void a_due_time_is_what_the_clocks_of_the_workshop_show() {
    var written = LocalDateTime.of(2026, 11, 24, 17, 30);
    var tunis = in("Africa/Tunis").view();
    assertThat(tunis.at(written)).isEqualTo(Instant.parse("2026-11-24T16:30:00Z"));
    assertThat(in("Africa/Nouakchott").view().at(written))
        .isEqualTo(Instant.parse("2026-11-24T17:30:00Z"));
    assertThat(tunis.local(tunis.at(written))).isEqualTo(written);
  }

  @Test
  void it_needs_a_name_a_module_and_days_in_order() {
    var zone = ZoneId.of("Africa/Tunis");
    var modules = List.of("diagnosis");
    assertThatThrownBy(() -> new Workshop(new NewWorkshop(" ", FIRST, LAST, "", zone, modules)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> new Workshop(new NewWorkshop("A", LAST, FIRST, "", zone, modules)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> new Workshop(new NewWorkshop("A", FIRST, LAST, "", zone, List.of())))
        .isInstanceOf(Invalid.class);
  }
}

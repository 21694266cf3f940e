package org.pamt.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessingBrakeTest {

  private final Hand clock = new Hand();
  private final GuessingBrake brake = new GuessingBrake(clock);

  /** A clock moved by hand. */
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void fail(int times, String name, String address) {
    for (var i = 0; i < times; i++) {
      brake.failed(name, address);
    }
  }

  @Test
  void a_few_mistakes_cost_nothing() {
    fail(GuessingBrake.FREE - 1, "amina", "10.0.0.1");
    assertThat(brake.wait("amina", "10.0.0.1")).isZero();
  }

  @Test
  void each_further_mistake_doubles_the_wait_up_to_a_quarter_of_an_hour() {
    fail(GuessingBrake.FREE, "amina", "10.0.0.1");
    var first = brake.wait("amina", "10.0.0.1");
    fail(1, "amina", "10.0.0.1");
    assertThat(brake.wait("amina", "10.0.0.1")).isEqualTo(first.multipliedBy(2));
    fail(40, "amina", "10.0.0.1");
    assertThat(brake.wait("amina", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void the_wait_passes() {
    fail(GuessingBrake.FREE, "amina", "10.0.0.1");
    clock.now = clock.now.plus(Duration.ofMinutes(16));
    assertThat(brake.wait("amina", "10.0.0.1")).isZero();
  }

  @Test
  void a_stranger_locks_nobody_out() {
    fail(50, "amina", "10.6.6.6");
    assertThat(brake.wait("amina", "10.0.0.1")).isZero();
  }

  @Test
  void guessing_at_many_names_is_slowed_too() {
    for (var i = 0; i < 100; i++) {
      fail(1, "name" + i, "10.6.6.6");
    }
    assertThat(brake.wait("another", "10.6.6.6")).isPositive();
  }

  @Test
  void coming_in_wipes_the_slate() {
    fail(GuessingBrake.FREE, "amina", "10.0.0.1");
    brake.succeeded("amina", "10.0.0.1");
    assertThat(brake.wait("amina", "10.0.0.1")).isZero();
  }
}

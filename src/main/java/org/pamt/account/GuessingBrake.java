package org.pamt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing. After {@value #FREE} failures each further one from the same address doubles the
 * wait of that address for that account, up to {@link #LONGEST}; the same address guessing at many
 * accounts is slowed as well. The owner, coming from another address, waits for nothing: a stranger
 * can't lock anyone out. Kept in memory, for the {@value #REMEMBERED} pairs last seen.
 */
@ApplicationScoped
class GuessingBrake {

  static final int FREE = 5;
  private static final int FREE_PER_ADDRESS = 60;
  private static final int REMEMBERED = 20_000;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  @Inject
  GuessingBrake(Clock clock) {
    this.clock = clock;
  }

  /** For the CDI proxy. */
  @SuppressWarnings("NullAway")
  protected GuessingBrake() {
    this(null);
  }

  /** How long this address must wait before it may try this account again; zero is now. */
  synchronized Duration wait(String signInName, String address) {
    var now = clock.instant();
    var one = remaining(pair(signInName, address), FREE, now);
    var many = remaining(address, FREE_PER_ADDRESS, now);
    return one.compareTo(many) > 0 ? one : many;
  }

  synchronized void failed(String signInName, String address) {
    var now = clock.instant();
    failures.merge(pair(signInName, address), new Failures(1, now), Failures::and);
    failures.merge(address, new Failures(1, now), Failures::and);
  }

  synchronized void succeeded(String signInName, String address) {
    failures.remove(pair(signInName, address));
  }

  private Duration remaining(String key, int free, Instant now) {
    var seen = failures.get(key);
    if (seen == null || seen.count < free) {
      return Duration.ZERO;
    }
    var doubled = Duration.ofSeconds(1L << Math.min(seen.count - free + 1, 12));
    var whole = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    var left = Duration.between(now, seen.last.plus(whole));
    if (left.isNegative() && Duration.between(seen.last, now).compareTo(LONGEST) > 0) {
      failures.remove(key);
    }
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static String pair(String signInName, String address) {
    return signInName + " " + address;
  }

  private record Failures(int count, Instant last) {
    Failures and(Failures more) {
      return new Failures(count + more.count, more.last);
    }
  }
}

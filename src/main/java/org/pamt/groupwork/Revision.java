package org.pamt.groupwork;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Someone's changes of one field, made without half a minute's pause or another's change between.
 *
 * @param conflict whether one of them met another's and was not written over it
 * @param times how many operations
 */
public record Revision(
    String field, String by, Instant from, Instant to, int times, boolean conflict) {

  static final Duration PAUSE = Duration.ofSeconds(30);

  static Revision of(LoggedOperation o, String by) {
    return new Revision(o.field(), by, o.madeAt(), o.madeAt(), 1, o.outcome() == Outcome.CONFLICT);
  }

  /** Whether an earlier one is part of this. */
  boolean continues(Revision earlier) {
    return earlier.field.equals(field)
        && earlier.by.equals(by)
        && earlier.to.plus(PAUSE).isAfter(from);
  }

  Revision with(Revision earlier) {
    return new Revision(
        field, by, earlier.from, to, times + earlier.times, conflict || earlier.conflict);
  }

  /** Joins what belongs together; newest first, as given. */
  static List<Revision> joined(List<Revision> newestFirst) {
    var joined = new ArrayList<Revision>();
    for (var next : newestFirst) {
      var last = joined.size() - 1;
      if (last >= 0 && joined.get(last).continues(next)) {
        joined.set(last, joined.get(last).with(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }
}

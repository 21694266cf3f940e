package org.pamt.workshop;

import java.io.Serializable;
import java.util.List;

/**
 * What enrolling a pasted list would do. Nothing, while it has faults.
 *
 * @param faults by line
 */
public record EnrolmentReport(List<EnrolmentLine> lines, List<EnrolmentFault> faults)
    implements Serializable {

  public EnrolmentReport {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  public boolean isClean() {
    return faults.isEmpty() && !lines.isEmpty();
  }

  /** How many lines have faults; a line may have several. */
  public long faultyLines() {
    return faults.stream().map(EnrolmentFault::line).distinct().count();
  }

  /** How many of its people stand so. */
  public long count(EnrolmentLine.Standing standing) {
    return lines.stream().filter(l -> l.standing() == standing).count();
  }
}

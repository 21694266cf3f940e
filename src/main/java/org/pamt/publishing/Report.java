package org.pamt.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.catalogue.Problem;

/**
 * What came of reading an uploaded package.
 *
 * @param draft the draft it became; none where there are problems, and then nothing was kept
 * @param problems by file and line
 */
public record Report(Optional<UUID> draft, List<Problem> problems) {

  public Report {
    problems = List.copyOf(problems);
  }
}

package org.pamt.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A package as far as it could be read. To be published it must have content and no problem.
 *
 * @param content the module, also with problems where enough of it was readable
 * @param problems by file and line
 */
public record ParsedPackage(Optional<ModuleContent> content, List<Problem> problems) {

  public ParsedPackage {
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return content.isPresent() && problems.isEmpty();
  }
}

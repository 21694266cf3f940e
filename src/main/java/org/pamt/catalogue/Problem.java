package org.pamt.catalogue;

import java.util.List;

/**
 * Something in a package that has to be put right before it can be published.
 *
 * @param file path in the package, empty for the package as a whole
 * @param line counted from 1; 0 for the whole file
 * @param code its sentence is {@code problem.<code>} in this feature's texts
 * @param arguments of that sentence
 */
public record Problem(String file, int line, String code, List<Object> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }
}

package org.pamt.workshop;

import java.io.Serializable;
import java.util.List;

/**
 * Why a line of a pasted list can't be taken.
 *
 * @param line counted from 1, as the person sees it
 * @param code sentence {@code fault.<code>} of this feature's bundle
 * @param arguments of that sentence
 */
public record EnrolmentFault(int line, String code, List<String> arguments)
    implements Serializable {

  EnrolmentFault(int line, String code, String... arguments) {
    this(line, code, List.of(arguments));
  }
}

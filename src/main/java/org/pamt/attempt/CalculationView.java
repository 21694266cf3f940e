package org.pamt.attempt;

import java.util.List;
import java.util.Map;

/**
 * What a calculator says to figures.
 *
 * @param faults why a figure can't be taken, by input: {@code tooSmall}, {@code tooLarge}, {@code
 *     notWhole}, {@code notANumber}
 * @param broken sentences about figures that don't fit together
 * @param outputs results as they are read, by output; absent where there is none for these figures
 * @param reading what the results mean; empty without results
 * @param complete whether all figures were given and could be worked with
 */
public record CalculationView(
    Map<String, String> faults,
    List<String> broken,
    Map<String, String> outputs,
    String reading,
    boolean complete) {

  static CalculationView waiting(Map<String, String> faults) {
    return new CalculationView(faults, List.of(), Map.of(), "", false);
  }
}

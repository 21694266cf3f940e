package org.pamt.publishing;

import java.io.Serializable;
import java.util.List;

/**
 * Some words that differ, side by side.
 *
 * @param path where they stand in the package, for instance {@code options.a.text}
 * @param language code of their language, or empty where all languages share them
 * @param before what the earlier release says, empty where it says nothing
 * @param after what the later one says
 */
public record Passage(String path, String language, List<Run> before, List<Run> after)
    implements Serializable {

  public Passage {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Words in a row that are all the same in both texts, or all not. */
  public record Run(String words, boolean differs) implements Serializable {}
}

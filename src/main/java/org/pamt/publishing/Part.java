package org.pamt.publishing;

import java.util.Map;
import org.pamt.kernel.Text;

/**
 * One thing of a module that has a key of its own, and all it says.
 *
 * @param parent key of the exercise a question, input, field or criterion is of; else empty
 * @param formerly the key it had before, or empty
 * @param words what it says, in the order of the package
 */
record Part(
    PartKind kind,
    String parent,
    String key,
    String formerly,
    Text title,
    Map<Place, String> words) {

  /**
   * Where in a part words stand.
   *
   * @param path as in the package, for instance {@code options.a.text}
   * @param language code of the language, or empty where all languages share it
   */
  record Place(String path, String language) {}
}

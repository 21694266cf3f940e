package org.pamt.catalogue;

import java.util.Map;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.Text;

/**
 * A lesson in three languages.
 *
 * @param formerly the key it had before it was renamed, or empty
 * @param minutes time to read it
 * @param revision counts the changes of meaning of the French text
 */
public record LessonContent(
    String key,
    String formerly,
    Text title,
    int minutes,
    int revision,
    Map<Language, LessonBody> bodies) {

  public LessonContent {
    bodies = Map.copyOf(bodies);
  }

  public LessonBody in(Language language) {
    return NotFound.unless(bodies.get(language));
  }
}

package org.pamt.catalogue;

import java.util.Map;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;

/** What several exercises read, for instance the file of a fictional region. */
public record MaterialContent(String key, Map<Language, LessonBody> bodies) {

  public MaterialContent {
    bodies = Map.copyOf(bodies);
  }

  public LessonBody in(Language language) {
    return NotFound.unless(bodies.get(language));
  }
}

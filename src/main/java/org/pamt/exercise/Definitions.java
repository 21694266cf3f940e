package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.pamt.catalogue.Problem;

/** Checks of definitions which schemas can't make. */
record Definitions(List<Problem> problems) {

  private static final Definitions RIGHT = new Definitions(List.of());

  private static Definitions wrong(String file, String code, Object... arguments) {
    return new Definitions(List.of(new Problem(file, 0, code, List.of(arguments))));
  }

  Definitions and(Definitions other) {
    return new Definitions(Stream.concat(problems.stream(), other.problems.stream()).toList());
  }

  /** {@code min} is not above {@code max}. */
  static Definitions ordered(Field field, JsonNode bounds, String file) {
    return bounds.has("min")
            && bounds.has("max")
            && bounds.path("min").asDouble() > bounds.path("max").asDouble()
        ? wrong(file, "fieldMinAboveMax", field.key())
        : RIGHT;
  }

  /** The field named under a key is there and of the kind it has to be. */
  static Definitions refersTo(
      Field field, String key, Deliverable deliverable, String kind, String file) {
    var to = field.definition().path(key).asText();
    return deliverable.find(to).filter(f -> f.kind().equals(kind)).isPresent()
        ? RIGHT
        : wrong(file, "fieldRefersToNothing", field.key(), key, to, kind);
  }
}

package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.pamt.kernel.Text;

/** One of several things to choose from. */
public record Option(String key, Text label) {

  /** The options a definition lists under {@code options}. */
  static List<Option> of(JsonNode definition) {
    return StreamSupport.stream(definition.path("options").spliterator(), false)
        .map(o -> new Option(o.path("key").asText(), Deliverable.text(o, "label")))
        .toList();
  }
}

package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.pamt.kernel.Text;
import org.pamt.platform.Texts;

/**
 * One row of the rubric a hand-in is read with.
 *
 * @param levels descriptors from insufficient (1) to excellent
 */
public record Criterion(String key, Text label, int weight, List<Text> levels) {

  static Criterion of(JsonNode node) {
    return new Criterion(
        node.path("key").asText(),
        Deliverable.text(node, "label"),
        node.path("weight").asInt(1),
        StreamSupport.stream(node.path("levels").spliterator(), false).map(Texts::read).toList());
  }
}

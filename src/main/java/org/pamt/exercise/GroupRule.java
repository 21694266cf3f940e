package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import org.pamt.kernel.Text;

/**
 * How a group for an exercise should be composed.
 *
 * @param min fewest members; 0 where nothing is said
 * @param max most members; 0 where nothing is said
 */
public record GroupRule(int min, int max, Text rule) {

  static GroupRule of(JsonNode node) {
    return new GroupRule(
        node.path("min").asInt(), node.path("max").asInt(), Deliverable.text(node, "rule"));
  }
}

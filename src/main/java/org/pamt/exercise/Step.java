package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import org.pamt.kernel.Text;

/**
 * One step of a group exercise.
 *
 * @param who {@code individual}, {@code group}, {@code plenary} or {@code rapporteurs}
 */
public record Step(int minutes, String who, Text text) {

  static Step of(JsonNode node) {
    return new Step(
        node.path("minutes").asInt(),
        node.path("who").asText("group"),
        Deliverable.text(node, "text"));
  }
}

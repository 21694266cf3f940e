package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.pamt.kernel.Text;

/**
 * One answerable part of a deliverable.
 *
 * @param formerly the key it had in earlier releases, or empty
 * @param kind name of its {@link FieldKind}
 * @param definition all the package says of it, for its kind to read
 */
public record Field(
    String key,
    String formerly,
    String kind,
    Text label,
    Text hint,
    boolean required,
    JsonNode definition) {

  static Field of(JsonNode node) {
    return new Field(
        node.path("key").asText(),
        node.path("formerly").asText(""),
        node.path("kind").asText(),
        Deliverable.text(node, "label"),
        Deliverable.text(node, "hint"),
        node.path("required").asBoolean(),
        node);
  }

  public List<Option> options() {
    return Option.of(definition);
  }
}

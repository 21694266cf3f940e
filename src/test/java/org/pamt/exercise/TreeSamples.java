package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** The tree of the problem-tree exercise, and operations on it. */
final class TreeSamples {

  static final Deliverable DELIVERABLE = Deliverable.of(Samples.exercise("problem-tree"));
  static final Field FIELD = DELIVERABLE.field("causes");
  static final TreeShape SHAPE = TreeShape.of(FIELD.definition());
  static final TreeKind KIND = new TreeKind();

  private TreeSamples() {}

  /** The same id each time for the same number, in their order. */
  static String id(int number) {
    return new UUID(0, number).toString();
  }

  static Operation set(String item, Object... attributes) {
    var payload = JsonNodeFactory.instance.objectNode().put("item", item);
    var values = payload.putObject("values");
    for (var at = 0; at < attributes.length; at += 2) {
      put(values, (String) attributes[at], attributes[at + 1]);
    }
    return new Operation(UUID.randomUUID(), FIELD.key(), Operation.SET, payload);
  }

  private static void put(ObjectNode values, String attribute, Object given) {
    if (given instanceof Number number) {
      values.put(attribute, number.doubleValue());
    } else if (given.equals(NOTHING)) {
      values.putNull(attribute);
    } else {
      values.put(attribute, given.toString());
    }
  }

  /** Removes an attribute. */
  static final Object NOTHING = new Object();

  static Operation node(String branch, int number, String parent, double position, String text) {
    return set(
        id(number),
        "type",
        "node",
        "branch",
        branch,
        "parent",
        parent,
        "position",
        position,
        "text",
        text);
  }

  static Operation cause(int number, String parent, double position) {
    return node("cause", number, parent, position, "Cause " + number);
  }

  static Operation effect(int number, String parent, double position) {
    return node("effect", number, parent, position, "Effect " + number);
  }

  static Operation link(int number, int from, int to) {
    return set(id(number), "type", "link", "from", id(from), "to", id(to));
  }

  static Operation remove(String item) {
    var payload = JsonNodeFactory.instance.objectNode().put("item", item);
    return new Operation(UUID.randomUUID(), FIELD.key(), Operation.REMOVE, payload);
  }

  static JsonNode after(Operation... operations) {
    return after(KIND.empty(), operations);
  }

  static JsonNode after(JsonNode value, Operation... operations) {
    var changed = value;
    for (var operation : operations) {
      changed = KIND.apply(FIELD, changed, operation);
    }
    return changed;
  }
}

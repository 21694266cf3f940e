package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import org.pamt.kernel.Invalid;

/** Structured values: items by id, each a set of attributes; in JSON {@code {"items": {…}}}. */
final class Items {

  static final String KEY = "items";
  static final String POSITION = "position";
  static final String TYPE = "type";

  /** Far more than any field asks for; against a client gone wild. */
  static final int MAX = 200;

  private Items() {}

  /** Which attributes a kind's items have, and what may be written into them. */
  @FunctionalInterface
  interface Rule {
    /** Whether this value may stand in this attribute. */
    boolean allows(String item, String attribute, JsonNode value);
  }

  static ObjectNode empty() {
    var value = JsonNodeFactory.instance.objectNode();
    value.putObject(KEY);
    return value;
  }

  /** The value after a {@code set} or {@code remove}. */
  static JsonNode apply(Field field, JsonNode value, Operation operation, Rule rule) {
    var changed = value.isObject() ? (ObjectNode) value.deepCopy() : empty();
    var items = changed.withObject("/" + KEY);
    var item = operation.payload().path("item").asText("");
    if (item.isEmpty() || item.length() > 60) {
      throw refused(field);
    }
    switch (operation.type()) {
      case Operation.REMOVE -> items.remove(item);
      case Operation.SET -> set(field, items, item, operation.payload().path("values"), rule);
      default -> throw refused(field);
    }
    return changed;
  }

  private static void set(Field field, ObjectNode items, String id, JsonNode values, Rule rule) {
    if (!values.isObject() || !items.has(id) && items.size() >= MAX) {
      throw refused(field);
    }
    var item = items.withObject("/" + id.replace("~", "~0").replace("/", "~1"));
    for (var given : values.properties()) {
      if (!rule.allows(id, given.getKey(), given.getValue())) {
        throw refused(field);
      }
      if (given.getValue().isNull()) {
        item.remove(given.getKey());
      } else {
        item.set(given.getKey(), given.getValue());
      }
    }
  }

  static Invalid refused(Field field) {
    return new Invalid("exercise.operationRefused", field.key());
  }

  /** Items in the order their {@code position} gives; same positions by id. */
  static List<Entry<String, JsonNode>> inOrder(JsonNode value) {
    var items = new ArrayList<>(value.path(KEY).properties());
    items.sort(
        Comparator.comparingDouble(
                (Entry<String, JsonNode> e) -> e.getValue().path(POSITION).asDouble())
            .thenComparing(Entry::getKey));
    return items;
  }

  static boolean isText(JsonNode value, int max) {
    return value.isNull() || value.isTextual() && value.textValue().length() <= Words.hard(max);
  }

  static boolean isNumber(JsonNode value) {
    return value.isNull() || value.isNumber() && Double.isFinite(value.doubleValue());
  }
}

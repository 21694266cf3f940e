package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.pamt.kernel.Invalid;

/**
 * Writes one operation into a tree's value.
 *
 * <p>Several people write at once, so an operation may come after the one that removed what it is
 * about. Then a removal changes nothing, and so does a choice; but a text is kept: with its type
 * and branch it makes the node anew. A parent or an end of a cross-link need not be there (any
 * more). What would make a circle, a branch deeper than its ranks, or more nodes than allowed is
 * refused.
 */
final class TreeChange {

  /** Longest text of a node, in UTF-16 units as browsers count. */
  static final int MAX_TEXT = 200;

  private static final String NODE = "node";
  private static final String LINK = "link";
  private static final String BRANCH = "branch";
  private static final String PARENT = "parent";

  private final Field field;
  private final TreeShape shape;
  private final ObjectNode changed;
  private final ObjectNode items;

  TreeChange(Field field, JsonNode value) {
    this.field = field;
    this.shape = TreeShape.of(field.definition());
    this.changed = value.isObject() ? (ObjectNode) value.deepCopy() : Items.empty();
    this.items = changed.withObject("/" + Items.KEY);
  }

  /**
   * The value after it.
   *
   * @throws Invalid where it can't be written
   */
  JsonNode apply(Operation operation) {
    var item = id(operation.payload().path("item"));
    switch (operation.type()) {
      case Operation.REMOVE -> items.remove(item);
      case Operation.SET -> set(item, operation.payload().path("values"));
      default -> throw refused();
    }
    return changed;
  }

  private void set(String id, JsonNode values) {
    if (!values.isObject()) {
      throw refused();
    }
    var isNew = !items.has(id);
    if (isNew && !values.has(Items.TYPE)) {
      return;
    }
    var item = items.withObject("/" + id);
    var type = isNew ? values.path(Items.TYPE).asText() : item.path(Items.TYPE).asText();
    var branch = isNew ? values.path(BRANCH).asText() : item.path(BRANCH).asText();
    for (var given : values.properties()) {
      if (!allows(type, branch, given.getKey(), given.getValue())) {
        throw refused();
      }
      if (given.getValue().isNull()) {
        item.remove(given.getKey());
      } else {
        item.set(given.getKey(), given.getValue());
      }
    }
    switch (type) {
      case NODE -> settle(id, item, branch, isNew, isNew || values.has(PARENT));
      case LINK -> settleLink(item);
      default -> throw refused();
    }
  }

  private boolean allows(String type, String branch, String attribute, JsonNode given) {
    if (attribute.equals(Items.TYPE)) {
      return given.isTextual() && given.textValue().equals(type);
    }
    if (type.equals(LINK) && List.of("from", "to").contains(attribute)) {
      return isId(given);
    }
    if (type.equals(NODE)) {
      switch (attribute) {
        case BRANCH:
          return given.isTextual() && given.textValue().equals(branch);
        case PARENT:
          return given.isNull() || given.asText().equals(Tree.ROOT) || isId(given);
        case Items.POSITION:
          return given.isNumber() && Items.isNumber(given);
        case "text":
          return given.isNull() || given.isTextual() && given.textValue().length() <= MAX_TEXT;
        default:
          break;
      }
    }
    return isOption(type, branch, attribute, given);
  }

  private boolean isOption(String type, String branch, String attribute, JsonNode given) {
    var attributes = type.equals(NODE) ? shape.attributesOf(branch) : shape.linkAttributes();
    return attributes.stream()
        .filter(a -> a.key().equals(attribute))
        .anyMatch(a -> given.isNull() || given.isTextual() && a.option(given.asText()).isPresent());
  }

  /** Gives a new node what it lacks and looks at where it stands now. */
  private void settle(String id, ObjectNode item, String branch, boolean isNew, boolean placed) {
    var bounds = shape.branch(branch).orElseThrow(this::refused);
    if (!item.has(PARENT)) {
      item.put(PARENT, Tree.ROOT);
    }
    if (!item.has(Items.POSITION)) {
      item.put(Items.POSITION, last() + 1);
    }
    if (!placed) {
      return;
    }
    var tree = Tree.of(shape, changed);
    if (isNew && tree.nodes().count() > shape.max()) {
      throw new Invalid("exercise.treeFull", shape.max());
    }
    var node = tree.node(id).orElseThrow(this::refused);
    if (node.adrift() && items.has(item.path(PARENT).asText())) {
      throw new Invalid("exercise.treeCircle");
    }
    if (node.rank() + node.height() - 1 > bounds.ranks()) {
      throw new Invalid("exercise.treeDeep", bounds.ranks());
    }
  }

  private void settleLink(ObjectNode link) {
    var links = items.valueStream().filter(i -> i.path(Items.TYPE).asText().equals(LINK)).count();
    var ends = List.of(link.path("from").asText(), link.path("to").asText());
    if (!shape.crossLinks()
        || ends.contains("")
        || ends.get(0).equals(ends.get(1))
        || links > 2L * shape.max()) {
      throw refused();
    }
  }

  private double last() {
    return items.valueStream().mapToDouble(i -> i.path(Items.POSITION).asDouble()).max().orElse(0);
  }

  private String id(JsonNode given) {
    if (!isId(given)) {
      throw refused();
    }
    return given.textValue();
  }

  private static boolean isId(JsonNode given) {
    try {
      return given.isTextual()
          && UUID.fromString(given.textValue()).toString().equals(given.textValue());
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }

  private Invalid refused() {
    return Items.refused(field);
  }
}

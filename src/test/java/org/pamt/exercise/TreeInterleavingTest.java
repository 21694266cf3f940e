package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pamt.exercise.TreeSamples.SHAPE;
import static org.pamt.exercise.TreeSamples.after;
import static org.pamt.exercise.TreeSamples.cause;
import static org.pamt.exercise.TreeSamples.effect;
import static org.pamt.exercise.TreeSamples.id;
import static org.pamt.exercise.TreeSamples.link;
import static org.pamt.exercise.TreeSamples.remove;
import static org.pamt.exercise.TreeSamples.set;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pamt.kernel.Invalid;

/**
 * Several writers, each with a queue of changes made without knowing of the others', which arrive
 * in a random order that keeps each writer's own.
 */
class TreeInterleavingTest {

  private static final int WRITERS = 4;
  private static final int CHANGES = 40;
  private static final int NODES = 12;
  private static final int LINKS = 100;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_last_write_of_each_attribute_stands_and_no_node_is_lost(long seed) {
    var value = TreeSamples.KIND.empty();
    var expected = new TreeMap<String, Map<String, JsonNode>>();
    for (var operation : arrival(new Random(seed))) {
      var next = applied(value, operation);
      if (next.isPresent()) {
        value = next.get();
        remember(expected, operation);
        expectWhole(value);
      }
    }
    assertThat(itemsOf(value).map(Map.Entry::getKey)).containsExactlyElementsOf(expected.keySet());
    var items = value.path("items");
    expected.forEach(
        (id, attributes) ->
            attributes.forEach((a, last) -> assertThat(items.path(id).path(a)).isEqualTo(last)));
  }

  /** Every node is read exactly once, whatever happened to its parent, at a rank its branch has. */
  private static void expectWhole(JsonNode value) {
    var tree = Tree.of(SHAPE, value);
    var nodes =
        itemsOf(value)
            .filter(e -> e.getValue().path("type").asText().equals("node"))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(tree.nodes().map(Tree.Node::id)).containsExactlyInAnyOrderElementsOf(nodes);
    assertThat(tree.nodes())
        .allMatch(n -> n.rank() <= SHAPE.branch(n.branch()).orElseThrow().ranks());
  }

  private static Stream<Map.Entry<String, JsonNode>> itemsOf(JsonNode value) {
    return value.path("items").properties().stream().sorted(Map.Entry.comparingByKey());
  }

  private static Optional<JsonNode> applied(JsonNode value, Operation operation) {
    try {
      return Optional.of(after(value, operation));
    } catch (Invalid refused) {
      return Optional.empty();
    }
  }

  /** The same, attribute by attribute, without any idea of trees. */
  private static void remember(Map<String, Map<String, JsonNode>> items, Operation operation) {
    var id = operation.payload().path("item").asText();
    var values = operation.payload().path("values");
    if (operation.type().equals(Operation.REMOVE)) {
      items.remove(id);
    } else if (items.containsKey(id) || values.has("type")) {
      var item = items.computeIfAbsent(id, i -> new TreeMap<>());
      values.properties().forEach(v -> item.put(v.getKey(), v.getValue()));
    }
  }

  private static List<Operation> arrival(Random random) {
    var queues = new ArrayList<Queue<Operation>>();
    for (var writer = 0; writer < WRITERS; writer++) {
      queues.add(new ArrayDeque<>(Stream.generate(() -> change(random)).limit(CHANGES).toList()));
    }
    var arrived = new ArrayList<Operation>();
    while (!queues.isEmpty()) {
      var queue = queues.get(random.nextInt(queues.size()));
      arrived.add(queue.remove());
      queues.removeIf(Queue::isEmpty);
    }
    return arrived;
  }

  private static Operation change(Random random) {
    var number = random.nextInt(NODES);
    var other = random.nextInt(NODES);
    var parent = random.nextInt(3) == 0 ? Tree.ROOT : id(other);
    return switch (random.nextInt(8)) {
      case 0, 1 ->
          isCause(number)
              ? cause(number, parent, random.nextDouble())
              : effect(number, parent, random.nextDouble());
      case 2 -> set(id(number), "parent", parent, "position", random.nextDouble());
      case 3 -> remove(id(number));
      case 4 ->
          set(
              id(number),
              "type",
              "node",
              "branch",
              isCause(number) ? "cause" : "effect",
              "text",
              "Text " + random.nextInt(1000));
      case 5 -> set(id(number), "evidence", random.nextBoolean() ? "data" : "hypothesis");
      case 6 -> link(LINKS + number, number, other);
      default -> remove(id(LINKS + number));
    };
  }

  private static boolean isCause(int number) {
    return number % 3 != 0;
  }
}

package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pamt.exercise.TreeSamples.DELIVERABLE;
import static org.pamt.exercise.TreeSamples.FIELD;
import static org.pamt.exercise.TreeSamples.KIND;
import static org.pamt.exercise.TreeSamples.NOTHING;
import static org.pamt.exercise.TreeSamples.SHAPE;
import static org.pamt.exercise.TreeSamples.after;
import static org.pamt.exercise.TreeSamples.cause;
import static org.pamt.exercise.TreeSamples.effect;
import static org.pamt.exercise.TreeSamples.id;
import static org.pamt.exercise.TreeSamples.link;
import static org.pamt.exercise.TreeSamples.node;
import static org.pamt.exercise.TreeSamples.remove;
import static org.pamt.exercise.TreeSamples.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pamt.catalogue.Problem;
import org.pamt.kernel.DomainException;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

class TreeKindTest {

  @Test
  void an_operation_changes_one_item_and_not_the_value_it_is_given() {
    var before = after(cause(1, "root", 1));
    var changed = after(before, set(id(1), "text", "Peu de postes"));
    assertThat(item(changed, 1).path("text").asText()).isEqualTo("Peu de postes");
    assertThat(item(before, 1).path("text").asText()).isEqualTo("Cause 1");
  }

  @Test
  void a_choice_can_be_taken_back() {
    var value =
        after(cause(1, "root", 1), set(id(1), "family", "demand"), set(id(1), "family", NOTHING));
    assertThat(item(value, 1).has("family")).isFalse();
  }

  @Test
  void a_text_written_while_someone_removed_its_node_makes_it_anew() {
    var value =
        after(
            cause(1, "root", 1),
            remove(id(1)),
            set(id(1), "type", "node", "branch", "cause", "text", "Still here"));
    assertThat(item(value, 1).path("text").asText()).isEqualTo("Still here");
    assertThat(item(value, 1).path("parent").asText()).isEqualTo("root");
  }

  @Test
  void a_choice_or_a_removal_that_comes_too_late_changes_nothing() {
    var value = after(cause(1, "root", 1));
    assertThat(after(value, set(id(2), "family", "demand"), remove(id(3)))).isEqualTo(value);
  }

  @Test
  void a_node_may_be_put_under_one_that_someone_has_just_removed() {
    var value = after(cause(1, "root", 1), remove(id(1)), cause(2, id(1), 1));
    assertThat(Tree.of(SHAPE, value).node(id(2)).orElseThrow().adrift()).isTrue();
  }

  static List<Operation> strange() {
    return List.of(
        set("root", "type", "node", "branch", "cause"),
        set(id(2), "type", "row"),
        set(id(2), "type", "node", "branch", "trunk"),
        set(id(1), "branch", "effect"),
        set(id(1), "type", "link"),
        set(id(1), "colour", "red"),
        set(id(1), "family", "luck"),
        set(id(1), "parent", "somewhere"),
        set(id(1), "position", "first"),
        set(id(1), "text", "x".repeat(201)),
        set(id(4), "family", "demand"),
        set(id(9), "type", "link", "from", id(1)),
        set(id(9), "type", "link", "from", id(1), "to", id(1)),
        new Operation(UUID.randomUUID(), "causes", "text", set(id(1), "text", "x").payload()));
  }

  @ParameterizedTest
  @MethodSource("strange")
  void what_is_not_of_this_tree_is_refused(Operation operation) {
    var value = after(cause(1, "root", 1), effect(4, "root", 1));
    assertThatThrownBy(() -> after(value, operation)).isInstanceOf(Invalid.class);
  }

  @Test
  void a_branch_grows_no_deeper_than_its_ranks() {
    var value =
        after(cause(1, "root", 1), cause(2, id(1), 1), cause(3, id(2), 1), effect(4, "root", 1));
    assertRefused(value, "exercise.treeDeep", cause(5, id(3), 1));
    assertRefused(
        after(value, cause(6, "root", 2)), "exercise.treeDeep", set(id(1), "parent", id(6)));
    assertRefused(after(value, effect(5, id(4), 1)), "exercise.treeDeep", effect(6, id(5), 1));
  }

  @Test
  void a_node_is_not_put_below_itself() {
    var value = after(cause(1, "root", 1), cause(2, id(1), 1));
    assertRefused(value, "exercise.treeCircle", set(id(1), "parent", id(2)));
    assertRefused(value, "exercise.treeCircle", set(id(1), "parent", id(1)));
  }

  @Test
  void a_node_stays_in_its_branch() {
    var value = after(cause(1, "root", 1), effect(2, "root", 1));
    assertThatThrownBy(() -> after(value, set(id(1), "parent", id(2)))).isInstanceOf(Invalid.class);
  }

  @Test
  void a_full_tree_takes_no_more_nodes_but_goes_on_changing() {
    var value = after(many(25));
    assertRefused(value, "exercise.treeFull", cause(26, "root", 26));
    assertThat(item(after(value, set(id(25), "text", "x")), 25).path("text").asText())
        .isEqualTo("x");
  }

  @Test
  void a_complete_tree_lacks_nothing() {
    var value = after(many(8));
    for (var n = 1; n <= 8; n++) {
      var family = List.of("demand", "supply", "framework").get(n % 3);
      value = after(value, set(id(n), "family", family, "evidence", "data"));
    }
    assertThat(missing(value)).isEmpty();
  }

  @Test
  void what_a_tree_lacks_is_counted() {
    var value =
        after(
            cause(1, "root", 1),
            cause(2, id(1), 1),
            node("cause", 3, "root", 2, " "),
            effect(4, "root", 1),
            link(9, 4, 3),
            set(id(1), "family", "demand", "evidence", "data"),
            remove(id(1)));
    assertThat(missing(value))
        .extracting(Missing::code, m -> m.arguments().get(m.arguments().size() - 1))
        .containsExactly(
            tuple("fewNodes", 8),
            tuple("blankNodes", 1L),
            tuple("adriftNodes", 1L),
            tuple("unchosen", 2L),
            tuple("distinct", 3),
            tuple("unchosen", 4L));
  }

  @Test
  void its_words_are_those_of_its_nodes_and_its_lines_their_outline() {
    var value =
        after(
            cause(1, "root", 1),
            cause(2, id(1), 1),
            effect(3, "root", 1),
            link(9, 3, 2),
            set(id(2), "family", "framework", "evidence", "hypothesis"));
    assertThat(KIND.words(value)).isEqualTo(6);
    assertThat(KIND.lines(FIELD, value, new Values(Map.of()), Language.FR))
        .containsExactly(
            "Cause",
            "– Cause 1",
            "  – Cause 2 [Cadre · Hypothèse à vérifier]",
            "Effet",
            "– Effect 3",
            "  → Cause 2");
  }

  @Test
  void the_definition_that_comes_with_the_program_is_right() {
    assertThat(KIND.check(FIELD, DELIVERABLE, "problem-tree.yaml")).isEmpty();
  }

  @Test
  void a_definition_that_contradicts_itself_is_told() {
    var spoilt =
        Deliverable.of(
            Samples.exercise(
                "problem-tree",
                definition -> {
                  var tree = (ObjectNode) definition.path("fields").get(1);
                  tree.put("root", "weight");
                  ((ObjectNode) tree.path("nodes")).put("min", 30);
                  var family = (ObjectNode) tree.path("nodeAttributes").get(0);
                  family.put("key", "parent").put("branch", "trunk").put("distinct", 9);
                }));
    assertThat(KIND.check(spoilt.field("causes"), spoilt, "f.yaml"))
        .extracting(Problem::code)
        .containsExactly(
            "fieldRefersToNothing",
            "fieldMinAboveMax",
            "treeKeyTaken",
            "treeBranchUnknown",
            "treeDistinct");
  }

  private static Operation[] many(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> cause(n, "root", n))
        .toArray(Operation[]::new);
  }

  private static List<Missing> missing(JsonNode value) {
    return KIND.missing(FIELD, value, new Values(Map.of()));
  }

  private static JsonNode item(JsonNode value, int number) {
    return value.path("items").path(id(number));
  }

  private static void assertRefused(JsonNode value, String key, Operation operation) {
    assertThatThrownBy(() -> after(value, operation))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.messageKey()).isEqualTo(key));
  }
}

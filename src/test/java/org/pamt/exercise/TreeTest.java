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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class TreeTest {

  @Test
  void children_are_read_in_the_order_of_their_positions_and_then_of_their_ids() {
    var tree =
        read(
            after(
                cause(1, "root", 3),
                cause(3, "root", 1),
                cause(2, "root", 1),
                effect(4, "root", 0)));
    assertThat(tree.nodes().map(Tree.Node::id)).containsExactly(id(2), id(3), id(1), id(4));
  }

  @Test
  void a_child_is_one_rank_below_its_parent() {
    var tree = read(after(cause(1, "root", 1), cause(2, id(1), 1), cause(3, id(2), 1)));
    assertThat(tree.node(id(3)).orElseThrow().rank()).isEqualTo(3);
    assertThat(tree.sides().get(0).nodes().get(0).height()).isEqualTo(3);
  }

  @Test
  void a_node_whose_parent_was_removed_stands_under_the_root_and_says_so() {
    var tree =
        read(after(cause(1, "root", 1), cause(2, id(1), 1), cause(3, id(2), 1), remove(id(1))));
    var orphan = tree.node(id(2)).orElseThrow();
    assertThat(orphan.adrift()).isTrue();
    assertThat(orphan.rank()).isEqualTo(1);
    assertThat(orphan.children()).extracting(Tree.Node::id).containsExactly(id(3));
    assertThat(orphan.children().get(0).adrift()).isFalse();
  }

  @Test
  void it_goes_back_when_its_parent_does() {
    var tree =
        read(after(cause(1, "root", 1), cause(2, id(1), 1), remove(id(1)), cause(1, "root", 1)));
    assertThat(tree.node(id(2)).orElseThrow().rank()).isEqualTo(2);
  }

  @Test
  void what_stands_in_a_circle_or_in_no_branch_is_shown_all_the_same() {
    var tree =
        read(
            json(
                "{'items': {'a': {'type': 'node', 'branch': 'cause', 'parent': 'b'},"
                    + " 'b': {'type': 'node', 'branch': 'cause', 'parent': 'a'},"
                    + " 'c': {'type': 'node', 'branch': 'gone', 'text': 'kept'}}}"));
    assertThat(tree.nodes().map(Tree.Node::id)).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void a_cross_link_is_left_out_while_one_of_its_ends_is_gone() {
    var value = after(cause(1, "root", 1), effect(2, "root", 1), link(9, 2, 1));
    assertThat(read(value).links()).extracting(l -> l.to().id()).containsExactly(id(1));
    assertThat(read(after(value, remove(id(1)))).links()).isEmpty();
    assertThat(read(after(value, remove(id(1)), cause(1, "root", 1))).links()).hasSize(1);
  }

  @Test
  void what_is_chosen_is_read_with_the_node() {
    var tree = read(after(cause(1, "root", 1), set(id(1), "family", "demand", "evidence", "data")));
    assertThat(tree.node(id(1)).orElseThrow().chosen())
        .containsEntry("family", "demand")
        .containsEntry("evidence", "data");
  }

  private static Tree read(JsonNode value) {
    return Tree.of(SHAPE, value);
  }

  private static JsonNode json(String singleQuoted) {
    try {
      return new ObjectMapper().readTree(singleQuoted.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

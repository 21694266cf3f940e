package org.pamt.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a tree lacks before it can be handed in. */
final class TreeGaps {

  private final Field field;
  private final TreeShape shape;
  private final Tree tree;
  private final List<Missing> gaps = new ArrayList<>();

  TreeGaps(Field field, TreeShape shape, Tree tree) {
    this.field = field;
    this.shape = shape;
    this.tree = tree;
  }

  List<Missing> all() {
    var written = tree.nodes().filter(n -> !n.text().isBlank()).count();
    if (written < shape.min()) {
      add("fewNodes", written, shape.min());
    }
    if (tree.nodes().count() > shape.max()) {
      add("manyNodes", tree.nodes().count(), shape.max());
    }
    addIfAny("blankNodes", tree.nodes().filter(n -> n.text().isBlank()).count());
    addIfAny("adriftNodes", tree.nodes().filter(Tree.Node::adrift).count());
    shape.nodeAttributes().forEach(a -> attribute(a, ofNodes(a)));
    shape
        .linkAttributes()
        .forEach(
            a ->
                attribute(
                    a, Stream.concat(ofNodes(a), tree.links().stream().map(Tree.Link::chosen))));
    return gaps;
  }

  private Stream<Map<String, String>> ofNodes(TreeShape.Attribute attribute) {
    return tree.nodes().filter(n -> attribute.isFor(n.branch())).map(Tree.Node::chosen);
  }

  private void attribute(TreeShape.Attribute attribute, Stream<Map<String, String>> chosen) {
    var options =
        chosen
            .map(
                c ->
                    attribute.option(c.getOrDefault(attribute.key(), "")).isPresent()
                        ? c.get(attribute.key())
                        : "")
            .toList();
    if (attribute.required()) {
      var without = options.stream().filter(String::isEmpty).count();
      if (without > 0) {
        add("unchosen", attribute.label(), without);
      }
    }
    var distinct = options.stream().filter(o -> !o.isEmpty()).distinct().count();
    if (distinct < attribute.distinct()) {
      add("distinct", attribute.label(), distinct, attribute.distinct());
    }
  }

  private void addIfAny(String code, long count) {
    if (count > 0) {
      add(code, count);
    }
  }

  private void add(String code, Object... arguments) {
    gaps.add(Missing.of(field, code, arguments));
  }
}

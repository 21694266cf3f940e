package org.pamt.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;

/**
 * A tree in words, as {@code fields/tree/read.xhtml} shows it: what stands above the root, the
 * root, what stands below it. It is the picture's text alternative.
 *
 * @param rootText what was written in the middle, perhaps nothing
 */
public record TreeOutline(TreeShape shape, Tree tree, String rootText, Language language) {

  /** All nodes above the root, parents before their children. */
  public List<Tree.Node> above() {
    return side(true);
  }

  /** All nodes below the root, parents before their children. */
  public List<Tree.Node> below() {
    return side(false);
  }

  private List<Tree.Node> side(boolean up) {
    return tree.sides().stream()
        .filter(s -> shape.growsUp(s.branch()) == up)
        .flatMap(s -> s.nodes().stream())
        .flatMap(Tree.Node::all)
        .toList();
  }

  /** What a node is, in a word: cause, effect. */
  public String branch(Tree.Node node) {
    return shape.branch(node.branch()).map(b -> b.label().in(language)).orElse("");
  }

  /** What was chosen for a node itself, in few words. */
  public List<String> marks(Tree.Node node) {
    return words(Tree.labels(shape.nodeAttributes(), node.chosen()));
  }

  /** What was chosen for the link of a node to its parent, or for a cross-link. */
  public List<String> evidence(Map<String, String> chosen) {
    return words(Tree.labels(shape.linkAttributes(), chosen));
  }

  /** The cross-links that start at a node. */
  public List<Tree.Link> links(Tree.Node node) {
    return tree.from(node);
  }

  /** What the lines of the picture mean, with the dash of each. */
  public List<Dash> legend() {
    return legend(shape, language);
  }

  /** The same, whatever was drawn. */
  public static List<Dash> legend(TreeShape shape, Language language) {
    var dashes = new ArrayList<Dash>();
    shape.linkAttributes().stream()
        .limit(1)
        .flatMap(a -> a.options().stream())
        .forEach(
            o -> dashes.add(new Dash(TreePicture.dash(dashes.size()), o.label().in(language))));
    return dashes;
  }

  /** One kind of line. */
  public record Dash(String pattern, String label) {}

  /** The picture as SVG; see {@link TreePicture}. */
  public String picture(String rootLabel, String alternative) {
    return new TreePicture(shape, tree, language).svg(rootLabel, rootText, alternative);
  }

  /** One line a node, deeper ones further in, and one a cross-link. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var side : tree.sides()) {
      if (!side.nodes().isEmpty()) {
        lines.add(side.branch().label().in(language));
        side.nodes().forEach(n -> add(n, lines));
      }
    }
    return lines;
  }

  private void add(Tree.Node node, List<String> lines) {
    var inwards = "  ".repeat(node.rank() - 1);
    var marks = new ArrayList<>(marks(node));
    marks.addAll(evidence(node.chosen()));
    lines.add(inwards + "– " + node.text() + bracketed(marks));
    for (var link : links(node)) {
      lines.add(inwards + "  → " + link.to().text() + bracketed(evidence(link.chosen())));
    }
    node.children().forEach(n -> add(n, lines));
  }

  private static String bracketed(List<String> marks) {
    return marks.isEmpty() ? "" : " [" + String.join(" · ", marks) + "]";
  }

  private List<String> words(List<Text> texts) {
    return texts.stream().map(t -> t.in(language)).toList();
  }
}

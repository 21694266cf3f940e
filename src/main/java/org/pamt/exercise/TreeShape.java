package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pamt.kernel.Text;

/**
 * What a tree field allows, as its definition in the content package says.
 *
 * @param root key of the text field that is the tree's middle
 * @param min fewest nodes of a complete tree
 * @param max most nodes it may have
 * @param branches the first grows down from the root, the second up, and so on in turn
 * @param nodeAttributes what is chosen for a node, for instance its family
 * @param linkAttributes what is chosen for the link of a node to its parent and for a cross-link
 * @param crossLinks whether a node may point at another one than its parent
 */
public record TreeShape(
    String root,
    int min,
    int max,
    List<Branch> branches,
    List<Attribute> nodeAttributes,
    List<Attribute> linkAttributes,
    boolean crossLinks) {

  /** Names a value uses itself, which an attribute may therefore not have. */
  static final List<String> RESERVED =
      List.of("type", "branch", "parent", "position", "text", "from", "to", "item");

  /**
   * One side of the tree.
   *
   * @param ranks how many nodes a path from the root may have
   */
  public record Branch(String key, Text label, int ranks) {}

  /**
   * One thing chosen from a list.
   *
   * @param branch the only branch whose nodes have it; empty for all
   * @param distinct how many different options a complete tree uses
   */
  public record Attribute(
      String key, Text label, String branch, boolean required, int distinct, List<Option> options) {

    public boolean isFor(String ofBranch) {
      return branch.isEmpty() || branch.equals(ofBranch);
    }

    public Optional<Option> option(String optionKey) {
      return options.stream().filter(o -> o.key().equals(optionKey)).findFirst();
    }
  }

  /** One choice. */
  public record Option(String key, Text label) {

    /** The label without what it explains in parentheses, for where there is little room. */
    public Text brief() {
      return new Text(brief(label.fr()), brief(label.ar()), brief(label.en()));
    }

    private static String brief(String words) {
      return words.replaceFirst("\\s*\\(.*\\)$", "");
    }
  }

  /** Reads a field's definition; what is absent is empty, as {@link TreeKind} reports it. */
  public static TreeShape of(JsonNode definition) {
    var nodes = definition.path("nodes");
    return new TreeShape(
        definition.path("root").asText(),
        nodes.path("min").asInt(),
        nodes.path("max").asInt(),
        each(definition.path("branches"), TreeShape::branch),
        each(definition.path("nodeAttributes"), TreeShape::attribute),
        each(definition.path("linkAttributes"), TreeShape::attribute),
        definition.path("crossLinks").asBoolean());
  }

  public Optional<Branch> branch(String key) {
    return branches.stream().filter(b -> b.key().equals(key)).findFirst();
  }

  /** Whether a branch is drawn above the root. */
  public boolean growsUp(Branch branch) {
    return branches.indexOf(branch) % 2 == 1;
  }

  /** Branches drawn above the root. */
  public List<Branch> upwards() {
    return branches.stream().filter(this::growsUp).toList();
  }

  /** Branches drawn below the root. */
  public List<Branch> downwards() {
    return branches.stream().filter(b -> !growsUp(b)).toList();
  }

  /** All that is chosen for a node of a branch: about itself, then about its link to its parent. */
  public List<Attribute> attributesOf(String branch) {
    var all = new ArrayList<>(nodeAttributes.stream().filter(a -> a.isFor(branch)).toList());
    all.addAll(linkAttributes.stream().filter(a -> a.isFor(branch)).toList());
    return List.copyOf(all);
  }

  private static Branch branch(JsonNode node) {
    return new Branch(
        node.path("key").asText(), Deliverable.text(node, "label"), node.path("ranks").asInt(1));
  }

  private static Attribute attribute(JsonNode node) {
    return new Attribute(
        node.path("key").asText(),
        Deliverable.text(node, "label"),
        node.path("branch").asText(),
        node.path("required").asBoolean(),
        node.path("distinct").asInt(),
        each(
            node.path("options"),
            o -> new Option(o.path("key").asText(), Deliverable.text(o, "label"))));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    array.forEach(one -> all.add(read.apply(one)));
    return List.copyOf(all);
  }
}

package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pamt.kernel.Text;

/**
 * A tree field's value as people read it: branches of nodes, and cross-links between nodes. It
 * never changes.
 *
 * <p>Whatever the order in which several people wrote, every node is in it exactly once: one whose
 * parent is gone, in another branch, or below itself stands under its branch's root and is marked
 * as {@link Node#adrift()}; one of an unknown branch stands in the first. Cross-links to a removed
 * node are left out: they come back with it.
 *
 * @param sides the branches in the order of the definition
 * @param links cross-links of which both ends exist
 */
public record Tree(List<Side> sides, List<Link> links) {

  /** The parent of what hangs from the text in the middle. */
  public static final String ROOT = "root";

  /** A branch with the nodes next to the root. */
  public record Side(TreeShape.Branch branch, List<Node> nodes) {}

  /**
   * A cause, an effect.
   *
   * @param rank 1 next to the root
   * @param chosen options by attribute, of the node and of its link to its parent
   * @param adrift whether its parent is gone, so that it waits to be put somewhere
   */
  public record Node(
      String id,
      String branch,
      String text,
      int rank,
      Map<String, String> chosen,
      boolean adrift,
      List<Node> children) {

    public Stream<Node> all() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    /** Number of ranks from this node down to the deepest below it, itself included. */
    int height() {
      return 1 + children.stream().mapToInt(Node::height).max().orElse(0);
    }
  }

  /** A connection beside the tree's own, for instance from an effect back to a cause. */
  public record Link(String id, Node from, Node to, Map<String, String> chosen) {}

  /** Reads a value, for instance {@code {"items": {…}}}. */
  public static Tree of(TreeShape shape, JsonNode value) {
    return new Reader(shape, value.path("items")).read();
  }

  /** Every node, branch by branch, parents before their children. */
  public Stream<Node> nodes() {
    return sides.stream().flatMap(s -> s.nodes().stream()).flatMap(Node::all);
  }

  public Optional<Node> node(String id) {
    return nodes().filter(n -> n.id().equals(id)).findFirst();
  }

  /** The cross-links that start at a node. */
  public List<Link> from(Node node) {
    return links.stream().filter(l -> l.from().id().equals(node.id())).toList();
  }

  public boolean isEmpty() {
    return sides.stream().allMatch(s -> s.nodes().isEmpty());
  }

  /** What is chosen among some attributes, in few words. */
  static List<Text> labels(List<TreeShape.Attribute> attributes, Map<String, String> chosen) {
    return attributes.stream()
        .flatMap(a -> a.option(chosen.getOrDefault(a.key(), "")).stream())
        .map(TreeShape.Option::brief)
        .toList();
  }

  /** Sorts the items of one value into a tree. */
  private static final class Reader {

    private final TreeShape shape;
    private final JsonNode items;
    private final Map<String, List<String>> children = new HashMap<>();
    private final Set<String> adrift = new HashSet<>();

    Reader(TreeShape shape, JsonNode items) {
      this.shape = shape;
      this.items = items;
    }

    Tree read() {
      items
          .fieldNames()
          .forEachRemaining(
              id -> {
                if (isNode(id)) {
                  children.computeIfAbsent(place(id), p -> new ArrayList<>()).add(id);
                }
              });
      var sides =
          shape.branches().stream().map(b -> new Side(b, below(rootOf(b.key()), b, 1))).toList();
      var byId = new LinkedHashMap<String, Node>();
      sides.stream()
          .flatMap(s -> s.nodes().stream())
          .flatMap(Node::all)
          .forEach(n -> byId.put(n.id(), n));
      return new Tree(sides, links(byId));
    }

    private List<Node> below(String parent, TreeShape.Branch branch, int rank) {
      return children.getOrDefault(parent, List.of()).stream()
          .sorted(
              Comparator.<String>comparingDouble(id -> items.path(id).path("position").asDouble())
                  .thenComparing(Comparator.naturalOrder()))
          .map(id -> node(id, branch, rank))
          .toList();
    }

    private Node node(String id, TreeShape.Branch branch, int rank) {
      return new Node(
          id,
          branch.key(),
          items.path(id).path("text").asText(),
          rank,
          chosen(id, shape.attributesOf(branch.key())),
          adrift.contains(id),
          below(id, branch, rank + 1));
    }

    private List<Link> links(Map<String, Node> nodes) {
      var links = new ArrayList<Link>();
      items
          .fieldNames()
          .forEachRemaining(
              id -> {
                var from = nodes.get(items.path(id).path("from").asText());
                var to = nodes.get(items.path(id).path("to").asText());
                if (from != null && to != null && from != to) {
                  links.add(new Link(id, from, to, chosen(id, shape.linkAttributes())));
                }
              });
      links.sort(Comparator.comparing(Link::id));
      return List.copyOf(links);
    }

    private Map<String, String> chosen(String id, List<TreeShape.Attribute> attributes) {
      var chosen = new LinkedHashMap<String, String>();
      for (var attribute : attributes) {
        var option = items.path(id).path(attribute.key()).asText();
        if (!option.isEmpty()) {
          chosen.put(attribute.key(), option);
        }
      }
      return chosen;
    }

    /** Under what a node is shown: its parent, or the root of its branch. */
    private String place(String id) {
      var parent = parent(id);
      if (parent.equals(ROOT)) {
        return rootOf(branch(id));
      }
      if (isNode(parent) && branch(parent).equals(branch(id)) && !leadsBackTo(id)) {
        return parent;
      }
      adrift.add(id);
      return rootOf(branch(id));
    }

    private boolean leadsBackTo(String id) {
      var seen = new HashSet<String>();
      for (var at = parent(id); isNode(at) && seen.add(at); at = parent(at)) {
        if (at.equals(id)) {
          return true;
        }
      }
      return false;
    }

    private boolean isNode(String id) {
      return items.path(id).path("type").asText().equals("node");
    }

    private String parent(String id) {
      return items.path(id).path("parent").asText(ROOT);
    }

    private String branch(String id) {
      var branch = items.path(id).path("branch").asText();
      return shape.branch(branch).isPresent() || shape.branches().isEmpty()
          ? branch
          : shape.branches().get(0).key();
    }

    private static String rootOf(String branch) {
      return ROOT + ' ' + branch;
    }
  }
}

package org.pamt.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a tree's picture stands, in the units of its SVG.
 *
 * <p>The root is in the middle; what grows from it stands in columns side by side, and in a column
 * a lone child under its parent and several children below each other, a little inwards. That keeps
 * a tree of three ranks narrow enough to print on a sheet. The script {@code tree-picture.js} draws
 * by the same rules.
 */
final class TreeLayout {

  static final double BOX = 172;
  static final double ROOT_BOX = 240;
  private static final double INWARDS = 18;
  private static final double COLUMN_GAP = 24;
  private static final double TRUNK = 36;
  private static final double BELOW = 22;
  private static final double BETWEEN = 12;
  private static final double MARGIN = 14;
  private static final double ROOM_FOR_LINKS = 26;

  /** A box; {@code node} is null for the root. */
  record Box(
      Tree.@Nullable Node node,
      List<String> head,
      List<String> words,
      double x,
      double y,
      double width,
      double height) {

    double centre() {
      return x + width / 2;
    }

    double middle() {
      return y + height / 2;
    }

    double end() {
      return x + width;
    }

    Box at(double newX, double newY) {
      return new Box(node, head, words, newX, newY, width, height);
    }
  }

  /** The line from a parent down or up to its child, by its corners. */
  record Line(Tree.Node child, List<double[]> corners) {}

  private final Function<Tree.Node, Box> measure;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final double margin;
  private Box root;
  private double width;
  private double height;

  /**
   * @param root the root's box, not placed yet
   * @param measure a node's box, not placed yet
   * @param mirrored whether the first child stands at the right
   */
  TreeLayout(
      TreeShape shape, Tree tree, Box root, Function<Tree.Node, Box> measure, boolean mirrored) {
    this.measure = measure;
    this.margin = MARGIN + (tree.links().isEmpty() ? 0 : ROOM_FOR_LINKS);
    this.root = root;
    var down = new Half(nodes(shape, tree, false));
    var up = new Half(nodes(shape, tree, true));
    width = Collections.max(List.of(down.width, up.width, root.width())) + 2 * margin;
    this.root = root.at((width - root.width()) / 2, margin + up.height);
    height = this.root.y() + root.height() + down.height + margin;
    boxes.add(this.root);
    up.place(-1);
    down.place(1);
    if (mirrored) {
      mirror();
    }
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Line> lines() {
    return lines;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  Map<String, Box> byNode() {
    var byNode = new HashMap<String, Box>();
    for (var box : boxes) {
      if (box.node() != null) {
        byNode.put(box.node().id(), box);
      }
    }
    return byNode;
  }

  private static List<Tree.Node> nodes(TreeShape shape, Tree tree, boolean up) {
    return tree.sides().stream()
        .filter(s -> shape.growsUp(s.branch()) == up)
        .flatMap(s -> s.nodes().stream())
        .toList();
  }

  private void mirror() {
    boxes.replaceAll(b -> b.at(width - b.end(), b.y()));
    lines.forEach(l -> l.corners().forEach(c -> c[0] = width - c[0]));
  }

  /** What grows one way from the root; first laid out as if downwards from 0. */
  private final class Half {

    private final List<Box> placed = new ArrayList<>();
    private final List<Line> drawn = new ArrayList<>();
    private double width;
    private double height;
    private double columnEnd;

    Half(List<Tree.Node> nodes) {
      for (var node : nodes) {
        columnEnd = 0;
        var left = width == 0 ? 0 : width + COLUMN_GAP;
        var box = put(node, left, TRUNK);
        drawn.add(new Line(node, new ArrayList<>(List.of(new double[] {box.centre(), TRUNK}))));
      }
    }

    private Box put(Tree.Node node, double x, double y) {
      var box = measure.apply(node).at(x, y);
      placed.add(box);
      width = Math.max(width, box.end());
      var bottom = y + box.height();
      columnEnd = Math.max(columnEnd, bottom);
      height = Math.max(height, bottom);
      if (node.children().size() == 1) {
        var child = put(node.children().get(0), x, bottom + BELOW);
        connect(child, point(box.centre(), bottom), point(child.centre(), child.y()));
      } else {
        stack(node, box);
      }
      return box;
    }

    private void stack(Tree.Node node, Box box) {
      var rail = box.x() + INWARDS / 2;
      for (var one : node.children()) {
        var child = put(one, box.x() + INWARDS, columnEnd + BETWEEN);
        connect(
            child,
            point(rail, box.y() + box.height()),
            point(rail, child.middle()),
            point(child.x(), child.middle()));
      }
    }

    private void connect(Box child, double[]... corners) {
      if (child.node() != null) {
        drawn.add(new Line(child.node(), List.of(corners)));
      }
    }

    /** Moves all to its place above (-1) or below (1) the root. */
    void place(int direction) {
      var left = (TreeLayout.this.width - width) / 2;
      var edge = direction > 0 ? root.y() + root.height() : root.y();
      for (var box : placed) {
        var y = direction > 0 ? edge + box.y() : edge - box.y() - box.height();
        boxes.add(box.at(left + box.x(), y));
      }
      for (var line : drawn) {
        line.corners().forEach(c -> move(c, left, edge, direction));
        lines.add(line.corners().size() == 1 ? fromRoot(line, edge, direction) : line);
      }
    }

    private Line fromRoot(Line line, double edge, int direction) {
      var end = line.corners().get(0);
      var turn = edge + direction * TRUNK / 2;
      return new Line(
          line.child(),
          List.of(
              point(root.centre(), edge), point(root.centre(), turn), point(end[0], turn), end));
    }

    private void move(double[] corner, double left, double edge, int direction) {
      corner[0] += left;
      corner[1] = edge + direction * corner[1];
    }
  }

  private static double[] point(double x, double y) {
    return new double[] {x, y};
  }
}

package org.pamt.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;

/**
 * Draws a tree as SVG, for reading and print: effects above, the problem in the middle, causes
 * below. A line's dash is the first link attribute's option, in the order of the definition; a thin
 * line has none yet. Cross-links are coloured arrows behind the boxes. Colours are the style
 * sheet's, so that the picture follows it on paper and in the dark.
 */
public final class TreePicture {

  /** {@code stroke-dasharray} of the first, second, … option; the last for all further ones. */
  private static final List<String> DASHES = List.of("none", "1 5", "7 5", "10 4 2 4");

  private static final int LINE = 19;
  private static final double FONT = 14;
  private static final double ROOT_FONT = 15.5; // wider, being bold
  private static final double HEAD_FONT = 12;

  /** Between these widths a picture shrinks to its frame; a wider one scrolls, to stay legible. */
  private static final double FITS_FROM = 700;

  private static final double FITS_TO = 960;
  private static final double PADDING = 8;

  private final TreeShape shape;
  private final Tree tree;
  private final Language language;

  public TreePicture(TreeShape shape, Tree tree, Language language) {
    this.shape = shape;
    this.tree = tree;
    this.language = language;
  }

  /**
   * The picture.
   *
   * @param rootLabel what the text in the middle is, for instance "central problem"
   * @param rootText what was written there, perhaps nothing
   * @param alternative what someone who does not see it is told, and where the same is in words
   */
  public String svg(String rootLabel, String rootText, String alternative) {
    var root = box(null, rootLabel, rootText, TreeLayout.ROOT_BOX);
    var layout =
        new TreeLayout(
            shape,
            tree,
            root,
            n -> box(n, head(n), n.text(), TreeLayout.BOX),
            language == Language.AR);
    var svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"tree-picture%4$s\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f"
                + " %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\" role=\"img\" aria-label=\"%3$s\">",
            layout.width(),
            layout.height(),
            escape(alternative),
            layout.width() > FITS_FROM && layout.width() <= FITS_TO ? " fits" : ""));
    layout.lines().forEach(l -> svg.append(line(l)));
    var places = layout.byNode();
    tree.links().forEach(l -> svg.append(crossLink(l, places)));
    layout.boxes().forEach(b -> svg.append(drawn(b)));
    return svg.append("</svg>").toString();
  }

  /** The dash of what is chosen for a link; empty if nothing is. */
  private String dash(Map<String, String> chosen) {
    if (shape.linkAttributes().isEmpty()) {
      return dash(0);
    }
    var attribute = shape.linkAttributes().get(0);
    var option = attribute.option(chosen.getOrDefault(attribute.key(), ""));
    return option.map(o -> dash(attribute.options().indexOf(o))).orElse("");
  }

  /** How the line of the first, second, … option is drawn. */
  static String dash(int option) {
    return DASHES.get(Math.min(option, DASHES.size() - 1));
  }

  private String head(Tree.Node node) {
    var labels = Tree.labels(shape.nodeAttributes(), node.chosen());
    var shown =
        labels.isEmpty()
            ? shape.branch(node.branch()).map(TreeShape.Branch::label).stream().toList()
            : labels;
    return String.join(" · ", shown.stream().map((Text t) -> t.in(language)).toList());
  }

  private TreeLayout.Box box(Tree.@Nullable Node node, String head, String words, double width) {
    var heads = WrappedText.lines(head, (width - 2 * PADDING) / HEAD_FONT);
    var lines = WrappedText.lines(words, (width - 2 * PADDING) / (node == null ? ROOT_FONT : FONT));
    var height = 12.0 + LINE * (heads.size() + Math.max(1, lines.size()));
    return new TreeLayout.Box(node, heads, lines, 0, 0, width, height);
  }

  private String line(TreeLayout.Line line) {
    var corners = new ArrayList<String>();
    for (var c : line.corners()) {
      corners.add(String.format(Locale.ROOT, "%.1f %.1f", c[0], c[1]));
    }
    return path("line", "M" + String.join("L", corners), dash(line.child().chosen()));
  }

  private static String path(String kind, String d, String dash) {
    return "<path class=\"%s%s\" d=\"%s\" fill=\"none\" stroke-dasharray=\"%s\"/>"
        .formatted(kind, dash.isEmpty() ? " open" : "", d, dash.isEmpty() ? "none" : dash);
  }

  private String crossLink(Tree.Link link, Map<String, TreeLayout.Box> places) {
    var from = places.get(link.from().id());
    var to = places.get(link.to().id());
    if (from == null || to == null) {
      return "";
    }
    var far = Math.abs(to.centre() - from.centre()) >= TreeLayout.BOX;
    var leavesRight = !far || to.centre() > from.centre();
    var entersLeft = far && leavesRight;
    var x1 = leavesRight ? from.end() : from.x();
    var x2 = entersLeft ? to.x() : to.end();
    var bend = far ? Math.max(20, Math.abs(x2 - x1) / 2) : 30;
    var out = leavesRight ? bend : -bend;
    var in = entersLeft ? -bend : bend;
    var tip = entersLeft ? -8 : 8;
    var curve =
        String.format(
            Locale.ROOT,
            "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f",
            x1,
            from.middle(),
            far ? x1 + out : Math.max(x1, x2) + bend,
            from.middle(),
            far ? x2 + in : Math.max(x1, x2) + bend,
            to.middle(),
            x2 + tip,
            to.middle());
    return path("cross", curve, dash(link.chosen()))
        + String.format(
            Locale.ROOT,
            "<path class=\"tip\" d=\"M%1$.1f %2$.1fl%3$d -5v10z\"/>",
            x2,
            to.middle(),
            tip);
  }

  private static String drawn(TreeLayout.Box box) {
    var kind = box.node() == null ? "box root" : "box";
    var svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.0f\" height=\"%.0f\" rx=\"6\"/>",
            kind,
            box.x(),
            box.y(),
            box.width(),
            box.height()));
    var y = box.y() + 18;
    for (var head : box.head()) {
      svg.append(text("f", head, box.centre(), y));
      y += LINE;
    }
    for (var words : box.words()) {
      svg.append(text(box.node() == null ? "r" : "w", words, box.centre(), y));
      y += LINE;
    }
    return svg.toString();
  }

  private static String text(String kind, String words, double x, double y) {
    return String.format(
        Locale.ROOT,
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" direction=\"%s\">%s</text>",
        kind,
        x,
        y,
        WrappedText.isRightToLeft(words) ? "rtl" : "ltr",
        escape(words));
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

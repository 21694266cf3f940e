package org.pamt.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;
import org.pamt.platform.Html;

/** Writes the parts of Markdown that lessons show in a way of their own. */
final class LessonNodes implements NodeRenderer {

  private static final Pattern CAPTION = Pattern.compile("^(Table|جدول)\\s*[:：]\\s*");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Markdown markdown;

  LessonNodes(HtmlNodeRendererContext context, Markdown markdown) {
    this.context = context;
    this.markdown = markdown;
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Text.class,
        Code.class,
        Link.class,
        Image.class,
        Heading.class,
        Paragraph.class,
        TableBlock.class,
        FencedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      html.raw(Html.text(text.getLiteral(), markdown.language));
    } else if (node instanceof Code code) {
      html.raw("<code dir=\"ltr\">" + Html.escape(code.getLiteral()) + "</code>");
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      picture(image);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof TableBlock table) {
      table(table);
    } else if (node instanceof FencedCodeBlock block) {
      html.line();
      html.raw(Directives.html(block, markdown));
      html.line();
    }
  }

  private void link(Link link) {
    var destination = link.getDestination();
    var address = markdown.links.address(destination).orElse("");
    html.raw("<a href=\"" + Html.escape(address) + "\"");
    if (destination.startsWith("term:")) {
      html.raw(" class=\"term\"");
    }
    html.raw(">");
    children(link);
    html.raw("</a>");
  }

  private void picture(Image image) {
    var address = markdown.links.picture(image.getDestination()).orElse("");
    html.raw("<img src=\"" + Html.escape(address) + "\" alt=\"");
    html.raw(Html.escape(Html.plain(words(image), markdown.language)) + "\">");
  }

  /** The words alone, without links and emphasis. */
  private static String words(Node parent) {
    var words = new StringBuilder();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        words.append(text.getLiteral());
      } else if (child instanceof Code code) {
        words.append(code.getLiteral());
      } else if (child instanceof SoftLineBreak) {
        words.append(' ');
      } else {
        words.append(words(child));
      }
    }
    return words.toString();
  }

  private void heading(Heading heading) {
    var level = Math.min(Math.max(heading.getLevel(), 2), 3);
    if (level != heading.getLevel()) {
      markdown.findings.add(
          markdown.file, markdown.line(heading), "headingLevel", heading.getLevel());
    }
    var id = markdown.heading(words(heading).strip(), level, markdown.line(heading));
    html.line();
    html.tag("h" + level, id.isEmpty() ? Map.of() : Map.of("id", id));
    children(heading);
    html.tag("/h" + level);
    html.line();
  }

  private void paragraph(Paragraph paragraph) {
    if (caption(paragraph) != null) {
      return; // stands in the table
    }
    var tight =
        paragraph.getParent() != null
            && paragraph.getParent().getParent() instanceof ListBlock list
            && list.isTight();
    if (tight) {
      children(paragraph);
      return;
    }
    html.line();
    html.tag("p");
    children(paragraph);
    html.tag("/p");
    html.line();
  }

  /** What a paragraph says as the caption of the table that follows it. */
  private static @Nullable String caption(@Nullable Node node) {
    if (!(node instanceof Paragraph) || !(node.getNext() instanceof TableBlock)) {
      return null;
    }
    var text = words(node).strip();
    var prefix = CAPTION.matcher(text);
    return prefix.find() ? text.substring(prefix.end()) : null;
  }

  private void table(TableBlock table) {
    var caption = caption(table.getPrevious());
    markdown.shape().add("table", "", markdown.line(table));
    html.line();
    html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    if (caption == null) {
      markdown.findings.add(markdown.file, markdown.line(table), "caption");
      html.raw("\"><table class=\"table\">");
    } else {
      html.raw(Html.escape(Html.plain(caption, markdown.language)));
      html.raw("\"><table class=\"table\"><caption>");
      html.raw(Html.text(caption, markdown.language) + "</caption>");
    }
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      var tag = part instanceof TableHead ? "thead" : "tbody";
      html.tag(tag);
      for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
        row((TableRow) line);
      }
      html.tag("/" + tag);
    }
    html.raw("</table></div>");
    html.line();
  }

  private void row(TableRow line) {
    html.tag("tr");
    for (var node = line.getFirstChild(); node != null; node = node.getNext()) {
      var cell = (TableCell) node;
      var numeric = cell.getAlignment() == TableCell.Alignment.RIGHT ? " class=\"n\"" : "";
      var first = node.getPrevious() == null;
      var tag = cell.isHeader() || first ? "th" : "td";
      var scope = cell.isHeader() ? " scope=\"col\"" : first ? " scope=\"row\"" : "";
      html.raw("<" + tag + scope + numeric + ">");
      children(cell);
      html.raw("</" + tag + ">");
    }
    html.tag("/tr");
  }

  private void children(Node parent) {
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}

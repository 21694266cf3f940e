package org.pamt.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.pamt.kernel.Language;
import org.pamt.observatory.Dataset;
import org.pamt.platform.Html;
import org.pamt.platform.Words;

/**
 * Turns one Markdown text into HTML. What the author wrote goes through a sanitizer; what this
 * program writes itself (charts, questions, headings of boxes) takes the place of marks in it
 * afterwards.
 */
final class Markdown {

  private static final List<TablesExtension> EXTENSIONS =
      List.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  final String file;
  final Language language;
  final Links links;
  final Map<String, Dataset> datasets;
  final Schemas schemas;
  final Findings findings;
  final Words words;
  private final Shape shape = new Shape();
  private final List<Heading> headings = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final String mark = "part-" + UUID.randomUUID() + "-";
  private int offset;

  Markdown(
      String file,
      int offset,
      Language language,
      Links links,
      Map<String, Dataset> datasets,
      Schemas schemas,
      Findings findings) {
    this.file = file;
    this.offset = offset;
    this.language = language;
    this.links = links;
    this.datasets = datasets;
    this.schemas = schemas;
    this.findings = findings;
    words = new Words("catalogue", language);
  }

  /** Safe HTML of the whole text. */
  String render(String source) {
    var html = Sanitizer.clean(unsafe(source));
    for (var i = 0; i < parts.size(); i++) {
      html = html.replace("<p id=\"" + mark + i + "\"></p>", parts.get(i));
    }
    return html;
  }

  /** HTML of a text inside a box, to be sanitized with the rest. */
  String nested(String source, int line) {
    var outer = offset;
    offset = line;
    var html = unsafe(source);
    offset = outer;
    return html;
  }

  private String unsafe(String source) {
    var document = PARSER.parse(source);
    document.accept(new Check());
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .nodeRendererFactory(context -> new LessonNodes(context, this))
        .build()
        .render(document);
  }

  /** Says that a translation follows an older revision of the French text. */
  String stale(int follows, int revision) {
    return "<p class=\"note\">"
        + Html.text(words.say("lesson.stale", follows, revision), language)
        + "</p>";
  }

  List<Heading> headings() {
    return headings;
  }

  Shape shape() {
    return shape;
  }

  /** Notes a heading; the second level is listed in the lesson's contents. */
  String heading(String title, int level, int line) {
    var id = "s" + (headings.size() + 1);
    shape.add("heading", "h" + level, line);
    if (level == 2) {
      headings.add(new Heading(id, title));
      return id;
    }
    return "";
  }

  /** Keeps HTML this program wrote, and gives the mark that stands for it until then. */
  String trusted(String html) {
    parts.add(html);
    return "<p id=\"" + mark + (parts.size() - 1) + "\"></p>";
  }

  /** A number for ids, unique in this text. */
  int next() {
    return parts.size();
  }

  int line(Node node) {
    var spans = node.getSourceSpans();
    return offset + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1);
  }

  /** Finds what has no place in a lesson, before anything is rendered. */
  private final class Check extends AbstractVisitor {

    @Override
    public void visit(HtmlBlock html) {
      findings.add(file, line(html), "html");
    }

    @Override
    public void visit(HtmlInline html) {
      findings.add(file, line(html), "html");
    }

    @Override
    public void visit(Link link) {
      if (links.address(link.getDestination()).isEmpty()) {
        findings.add(file, line(link), "link", link.getDestination());
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      if (links.picture(image.getDestination()).isEmpty()) {
        findings.add(file, line(image), "picture", image.getDestination());
      }
      visitChildren(image);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      Directives.check(block, Markdown.this);
    }
  }
}

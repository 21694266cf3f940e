package org.pamt.review;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.pamt.kernel.Language;
import org.pamt.platform.Html;

/**
 * Facilitator notes as HTML. They are short, and read by few: they are rendered when read, and
 * markup in them is shown as text.
 */
final class NotesHtml {

  private static final List<TablesExtension> EXTENSIONS =
      List.of((TablesExtension) TablesExtension.create());

  private NotesHtml() {}

  static org.pamt.kernel.Text of(org.pamt.kernel.Text markdown) {
    return new org.pamt.kernel.Text(
        html(markdown.fr(), Language.FR),
        html(markdown.ar(), Language.AR),
        html(markdown.en(), Language.EN));
  }

  private static String html(String markdown, Language language) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  if (node instanceof TableBlock) {
                    attributes.put("class", "table");
                  } else if (node instanceof TableCell cell && cell.isHeader()) {
                    attributes.put("scope", "col");
                  }
                })
        .nodeRendererFactory(context -> new Isolating(context, language))
        .build()
        .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
  }

  /** Writes words with numbers and Latin codes isolated in Arabic. */
  private record Isolating(HtmlNodeRendererContext context, Language language)
      implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
      context.getWriter().raw(Html.text(((Text) node).getLiteral(), language));
    }
  }
}

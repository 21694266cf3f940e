package org.pamt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pamt.kernel.Language.AR;
import static org.pamt.kernel.Language.FR;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pamt.kernel.Language;

class MarkdownTest {

  private final Findings findings = new Findings();

  private Markdown markdown(Language language) {
    var module = JsonNodeFactory.instance.objectNode();
    module.putArray("lessons").add("causes");
    module.putArray("exercises").add("quiz");
    var files = new PackageFiles(new TreeMap<>(Map.of("m/media/x.svg", new byte[0])));
    var links = new Links("m", module, Set.of("unemployment"), Set.of("rihana"), files);
    return new Markdown(
        "x.md", 5, language, links, Map.of(), new Schemas(BundledModules.bundle()), findings);
  }

  private String french(String source) {
    return markdown(FR).render(source);
  }

  @Test
  void links_lead_into_the_module() {
    assertThat(french("[a](term:unemployment) [b](lesson:causes) [c](exercise:quiz)"))
        .contains("<a href=\"/catalogue/glossary#unemployment\" class=\"term\">a</a>")
        .contains("href=\"/catalogue/lesson?module=m&amp;lesson=causes\"")
        .contains("href=\"/exercise/open?module=m&amp;exercise=quiz\"");
    assertThat(findings.isEmpty()).isTrue();
  }

  @Test
  void pictures_come_from_the_module() {
    assertThat(french("![what it shows](media/x.svg)"))
        .contains("<img src=\"/api/v1/modules/m/media/x.svg\" alt=\"what it shows\"");
  }

  @Test
  void a_table_has_its_caption_and_can_be_scrolled_by_keys() {
    assertThat(
            french(
                "Table: Two [cells](term:unemployment)\n\n| A | B |\n| --- | ---: |\n| c | 1 |\n"))
        .contains("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Two cells\">")
        .contains("<caption>Two cells</caption>")
        .contains("<th scope=\"col\" class=\"n\">B</th>")
        .contains("<th scope=\"row\">c</th><td class=\"n\">1</td>")
        .doesNotContain("<p>Table");
  }

  @Test
  void the_same_in_arabic_with_numbers_and_formulas_kept_in_order() {
    assertThat(markdown(AR).render("جدول: نسب 38%\n\n| أ |\n| --- |\n| `U / E` |\n"))
        .contains("<caption>نسب <bdi>38%</bdi></caption>")
        .contains("<code dir=\"ltr\">U / E</code>");
  }

  @Test
  void a_box_has_a_title_and_holds_markdown() {
    assertThat(french("```trap Le **piège**\nDu *texte*.\n```"))
        .contains("<aside class=\"note trap\"><p class=\"i\"><svg class=\"icon\"")
        .contains("<em>texte</em>");
  }

  @Test
  void headings_have_the_same_ids_in_all_languages() {
    var text = markdown(FR);
    assertThat(text.render("## Un\n\n### Deux\n\n## Trois"))
        .contains("<h2 id=\"s1\">", "<h3>", "<h2 id=\"s2\">");
    assertThat(text.headings())
        .containsExactly(new Heading("s1", "Un"), new Heading("s2", "Trois"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<script>)",
        "![x](https://x.org/track.png)",
        "```trap <script>alert(1)</script>\nx\n```",
        "```trap\n<script>alert(1)</script>\n```",
        "```question\nkey: a\nkind: truefalse\ntext: <script>alert(1)</script>\nanswer: true\n"
            + "explanation: \"<img src=x onerror=alert(1)>\"\n```",
        "Table: <script>alert(1)</script>\n\n| a |\n| --- |\n| <script>alert(1)</script> |\n",
        "# <style>x</style>",
        "<p id=\"part-0\"></p>"
      })
  void nothing_an_author_writes_runs_or_loads(String source) {
    for (var language : List.of(FR, AR)) {
      var html = markdown(language).render(source);
      assertThat(html)
          .doesNotContainPattern("(?i)<(script|style|iframe)[ >]")
          .doesNotContainPattern("(?i)<[^>\"]*(\"[^\"]*\"[^>\"]*)* on\\w+=")
          .doesNotContainPattern("(?i)(href|src)=\"(javascript|data|http|https):");
    }
  }

  @Test
  void the_lines_of_problems_inside_boxes_are_the_files() {
    french("one\n\n```note\nfine\n\n[x](term:lost)\n```\n");
    assertThat(findings.sorted())
        .containsExactly(new Problem("x.md", 11, "link", List.of("term:lost")));
  }
}

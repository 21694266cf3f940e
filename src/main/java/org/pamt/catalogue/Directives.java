package org.pamt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.pamt.observatory.Chart;
import org.pamt.observatory.ChartSpec;
import org.pamt.platform.Html;

/** The fenced blocks of lessons: boxes of Markdown, questions and charts. */
final class Directives {

  /** Boxes, and the icon each has. */
  private static final Map<String, String> BOXES =
      Map.of(
          "trap", "exclamation-triangle",
          "example", "pencil",
          "note", "info-circle",
          "countries", "users",
          "takeaway", "check",
          "sources", "book");

  private Directives() {}

  private static String kind(FencedCodeBlock block) {
    return block.getInfo().strip().split("\\s+", 2)[0];
  }

  private static String title(FencedCodeBlock block) {
    var info = block.getInfo().strip().split("\\s+", 2);
    return info.length < 2 ? "" : info[1];
  }

  static void check(FencedCodeBlock block, Markdown markdown) {
    var kind = kind(block);
    var line = markdown.line(block);
    if (kind.equals("question")) {
      yaml(block, markdown)
          .ifPresent(
              yaml -> {
                markdown.schemas.question(yaml, markdown.file, markdown.findings);
                markdown.shape().add("question", questionMark(yaml.root()), line);
              });
    } else if (kind.equals("chart")) {
      yaml(block, markdown)
          .ifPresent(
              yaml -> {
                markdown.schemas.chart(yaml, markdown.file, markdown.findings);
                checkChart(yaml, markdown);
                markdown.shape().add("chart", chartMark(yaml.root()), line);
              });
    } else if (BOXES.containsKey(kind)) {
      markdown.shape().add("box", kind, line);
    } else if (!kind.isEmpty()) {
      markdown.findings.add(markdown.file, line, "directive", kind);
    }
  }

  private static Optional<YamlFile> yaml(FencedCodeBlock block, Markdown markdown) {
    try {
      return Optional.of(YamlFile.read(block.getLiteral(), markdown.line(block)));
    } catch (YamlFile.Unreadable e) {
      e.report(markdown.findings, markdown.file);
      return Optional.empty();
    }
  }

  /** All of a question but its words. */
  private static String questionMark(JsonNode question) {
    var mark = new StringBuilder();
    mark.append(question.path("key")).append(question.path("kind"));
    mark.append(question.path("answer")).append(question.path("tolerance"));
    question.path("options").forEach(o -> mark.append(o.path("key")).append(o.path("right")));
    return mark.toString();
  }

  private static String chartMark(JsonNode chart) {
    var mark = new StringBuilder();
    for (var name : List.of("dataset", "kind", "countries", "series", "from", "to")) {
      mark.append(chart.path(name));
    }
    return mark.toString();
  }

  private static void checkChart(YamlFile yaml, Markdown markdown) {
    var chart = yaml.root();
    var dataset = markdown.datasets.get(chart.path("dataset").asText());
    if (dataset == null) {
      markdown.findings.add(
          markdown.file, yaml.line("/dataset"), "datasetUnknown", chart.path("dataset").asText());
      return;
    }
    for (var country : chart.path("countries")) {
      if (!dataset.countries().containsKey(country.asText())) {
        markdown.findings.add(
            markdown.file, yaml.line("/countries"), "countryUnknown", country.asText());
      }
    }
    for (var series : chart.path("series")) {
      if (!dataset.hasSeries(series.asText())) {
        markdown.findings.add(
            markdown.file, yaml.line("/series"), "seriesUnknown", series.asText());
      }
    }
    if (chart.path("from").asInt() > chart.path("to").asInt()) {
      markdown.findings.add(markdown.file, yaml.line("/to"), "fromAfterTo");
    }
  }

  static String html(FencedCodeBlock block, Markdown markdown) {
    var kind = kind(block);
    if (kind.equals("question")) {
      return yamlAgain(block, markdown)
          .map(q -> markdown.trusted(new QuestionHtml(q, markdown).write()))
          .orElse("");
    } else if (kind.equals("chart")) {
      return yamlAgain(block, markdown).map(c -> chart(c, markdown)).orElse("");
    } else if (BOXES.containsKey(kind)) {
      return box(kind, title(block), block.getLiteral(), markdown.line(block), markdown);
    }
    return "<pre dir=\"ltr\"><code>" + Html.escape(block.getLiteral()) + "</code></pre>";
  }

  /** What the check has read and reported on before. */
  private static Optional<JsonNode> yamlAgain(FencedCodeBlock block, Markdown markdown) {
    try {
      return Optional.of(YamlFile.read(block.getLiteral(), markdown.line(block)).root());
    } catch (YamlFile.Unreadable reported) {
      return Optional.empty();
    }
  }

  private static String chart(JsonNode chart, Markdown markdown) {
    var dataset = markdown.datasets.get(chart.path("dataset").asText());
    if (dataset == null || chart.path("from").asInt() > chart.path("to").asInt()) {
      return "";
    }
    var kind = chart.path("kind").asText().toUpperCase(Locale.ROOT);
    var spec =
        new ChartSpec(
            kind.equals("BAR") ? ChartSpec.Kind.BAR : ChartSpec.Kind.LINE,
            strings(chart.path("countries")),
            strings(chart.path("series")),
            chart.path("from").asInt(),
            chart.path("to").asInt(),
            chart.path("title").asText(),
            chart.path("alt").asText());
    return markdown.trusted(
        Chart.html(dataset, spec, markdown.language, "chart-" + markdown.next()));
  }

  private static List<String> strings(JsonNode array) {
    var strings = new ArrayList<String>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  private static String box(String kind, String title, String body, int line, Markdown markdown) {
    var label = markdown.words.say("box." + kind);
    // What a trap or an example is about needs the word; the other titles say it themselves.
    var both = !title.isEmpty() && (kind.equals("trap") || kind.equals("example"));
    var words = both ? label + " · " + title : title.isEmpty() ? label : title;
    var heading =
        "<p class=\"i\">"
            + Icon.html(BOXES.getOrDefault(kind, ""))
            + "<span>"
            + Html.text(words, markdown.language)
            + "</span></p>";
    return "<aside class=\"note "
        + kind
        + "\">"
        + markdown.trusted(heading)
        + markdown.nested(body, line)
        + "</aside>";
  }
}

package org.pamt.observatory;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pamt.kernel.Language;
import org.pamt.platform.Html;
import org.pamt.platform.Words;

/**
 * The one way figures become a picture: a figure with title, legend, SVG, the same figures as words
 * and as a table, their nature, breaks, source and licence. Gaps stay gaps.
 */
public final class Chart {

  private final Dataset dataset;
  private final ChartSpec spec;
  private final Language language;
  private final List<Trace> traces;
  private final Words words;
  private final StringBuilder html = new StringBuilder();

  private Chart(Dataset dataset, ChartSpec spec, Language language) {
    this.dataset = dataset;
    this.spec = spec;
    this.language = language;
    traces = Trace.of(dataset, spec, language);
    words = new Words("observatory", language);
  }

  /**
   * @param id unique in the page
   * @return HTML that needs no further treatment
   */
  public static String html(Dataset dataset, ChartSpec spec, Language language, String id) {
    return new Chart(dataset, spec, language).write(id);
  }

  private String write(String id) {
    html.append("<figure class=\"chart\" aria-labelledby=\"").append(id).append("\">");
    html.append("<figcaption id=\"").append(id).append("\"><strong>").append(text(spec.title()));
    html.append("</strong><br><span class=\"meta\">");
    html.append(text(words.say("chart.scope", unit(), years(spec.from()), years(spec.to()))));
    html.append("</span></figcaption>");
    legend();
    html.append(
        new Plot(spec, traces, language)
            .draw("aria-labelledby=\"" + id + "\" aria-describedby=\"" + id + "-alt\""));
    html.append("<details><summary>").append(text(words.say("chart.data"))).append("</summary>");
    html.append("<p id=\"").append(id).append("-alt\">").append(text(spec.alt())).append("</p>");
    table();
    html.append("</details>");
    remarks();
    return html.append("</figure>").toString();
  }

  private String unit() {
    return dataset.unit().in(language);
  }

  private static String years(int year) {
    return String.valueOf(year);
  }

  private void legend() {
    html.append("<div class=\"legend\" aria-hidden=\"true\">");
    for (var trace : traces) {
      html.append("<span class=\"i\"><svg viewBox=\"0 0 32 12\">");
      if (spec.kind() == ChartSpec.Kind.LINE) {
        html.append("<path class=\"l ").append(Plot.style(trace)).append("\" d=\"M1 6H31\"/>");
        html.append("<path class=\"m ").append(Plot.style(trace)).append("\" d=\"M16 6");
        html.append(trace.marker()).append("\"/>");
      } else {
        html.append("<path class=\"r ")
            .append(Plot.style(trace))
            .append("\" d=\"M8 1h16v10H8z\"/>");
      }
      html.append("</svg>").append(text(trace.name())).append("</span>");
    }
    html.append("</div>");
  }

  private void table() {
    html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    html.append(Html.escape(Html.plain(spec.title(), language)));
    html.append("\"><table class=\"table\"><thead><tr><th scope=\"col\">");
    html.append(text(words.say("chart.when"))).append("</th>");
    traces.forEach(t -> cell("th scope=\"col\" class=\"n\"", "th", text(t.name())));
    html.append("</tr></thead><tbody>");
    IntStream.rangeClosed(spec.from(), spec.to())
        .filter(year -> traces.stream().anyMatch(t -> t.in(year).isPresent()))
        .forEach(this::line);
    html.append("</tbody></table></div>");
  }

  private void line(int year) {
    html.append("<tr>");
    cell("th scope=\"row\"", "th", text(String.valueOf(year)));
    var format = NumberFormat.getInstance(language.formats());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    for (var trace : traces) {
      var shown =
          trace
              .in(year)
              .map(
                  f ->
                      format.format(f.value())
                          + (trace.series().isProjected(year)
                              ? words.say("chart.projectedMark")
                              : ""))
              .orElse("–");
      cell("td class=\"n\"", "td", text(shown));
    }
    html.append("</tr>");
  }

  private void cell(String open, String close, String content) {
    html.append('<').append(open).append('>').append(content);
    html.append("</").append(close).append('>');
  }

  private void remarks() {
    html.append("<p class=\"meta\">").append(text(natures())).append(' ');
    html.append(text(words.say("chart.gaps"))).append("</p>");
    for (var trace : traces) {
      for (var year : trace.breaks()) {
        dataset.breaks().stream()
            .filter(b -> b.country().equals(trace.country()) && b.year() == year)
            .forEach(
                b ->
                    remark(
                        words.say(
                            "chart.break", trace.name(), years(year), b.text().in(language))));
      }
    }
    remark(
        words.say(
            "chart.source", dataset.source().in(language), dataset.licence(), dataset.vintage()));
  }

  private void remark(String sentence) {
    html.append("<p class=\"meta\">").append(text(sentence)).append("</p>");
  }

  /** The nature of each series shown, and from when on its figures are projections. */
  private String natures() {
    return dataset.series().stream()
        .filter(s -> spec.series().contains(s.key()))
        .map(this::nature)
        .collect(Collectors.joining(" "));
  }

  private String nature(Series series) {
    var said = words.say("nature." + series.nature(), series.title().in(language));
    return spec.to() >= series.projectedFrom()
        ? said + " " + words.say("chart.projectedFrom", years(series.projectedFrom()))
        : said;
  }

  private String text(String plain) {
    return Html.text(plain, language);
  }
}

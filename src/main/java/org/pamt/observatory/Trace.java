package org.pamt.observatory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pamt.kernel.Language;

/**
 * The figures of one country in one series, as a chart shows them.
 *
 * @param name of the country, and of the series where the chart shows several
 * @param style counts the chart's countries and series by code: it looks the same in all languages
 * @param points by year
 * @param breaks years, with figures on both sides
 */
record Trace(
    String country,
    Series series,
    String name,
    int style,
    List<Figure> points,
    List<Integer> breaks) {

  /** A chart's traces, by name in the reader's alphabet: no country is ranked. */
  static List<Trace> of(Dataset dataset, ChartSpec spec, Language language) {
    var traces = new ArrayList<Trace>();
    for (var country : spec.countries().stream().sorted().toList()) {
      for (var key : spec.series()) {
        dataset.series().stream()
            .filter(s -> s.key().equals(key))
            .forEach(s -> traces.add(of(dataset, spec, country, s, traces.size(), language)));
      }
    }
    var collator = Collator.getInstance(language.locale());
    traces.sort(Comparator.comparing(t -> withoutArticle(t.name), collator));
    return traces;
  }

  private static Trace of(
      Dataset dataset,
      ChartSpec spec,
      String country,
      Series series,
      int style,
      Language language) {
    var points =
        dataset.figures().stream()
            .filter(f -> f.country().equals(country) && f.series().equals(series.key()))
            .filter(f -> f.year() >= spec.from() && f.year() <= spec.to())
            .sorted(Comparator.comparingInt(Figure::year))
            .toList();
    var breaks =
        dataset.breaks().stream()
            .filter(b -> b.country().equals(country) && b.series().equals(series.key()))
            .map(Break::year)
            .filter(year -> points.stream().anyMatch(p -> p.year() < year))
            .filter(year -> points.stream().anyMatch(p -> p.year() >= year))
            .toList();
    var name = dataset.countries().get(country);
    var words = name == null ? country : name.in(language);
    var several = spec.series().size() > 1;
    return new Trace(
        country,
        series,
        several ? words + " · " + series.title().in(language) : words,
        style,
        points,
        breaks);
  }

  /** As Arabic dictionaries sort. */
  private static String withoutArticle(String name) {
    return name.startsWith("ال") ? name.substring(2) : name;
  }

  /** A shape around the current point: circle, diamond, square or triangle. */
  String marker() {
    return switch (style % 4) {
      case 0 -> "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";
      case 1 -> "m0-5l5 5l-5 5l-5-5z";
      case 2 -> "m-3.5-3.5h7v7h-7z";
      default -> "m0-4.5l4.5 8h-9z";
    };
  }

  Optional<Figure> in(int year) {
    return points.stream().filter(p -> p.year() == year).findFirst();
  }

  /** Whether a line may be drawn between two neighbouring points: no year lies between them. */
  boolean joins(Figure before, Figure after) {
    return after.year() - before.year() == 1 && !breaks.contains(after.year());
  }
}

package org.pamt.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pamt.kernel.Language.AR;
import static org.pamt.kernel.Language.EN;
import static org.pamt.kernel.Language.FR;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pamt.kernel.Text;

class ChartTest {

  private static final Dataset RATES =
      new Dataset(
          "rates",
          Text.same("Rates"),
          Text.same("% of the labour force"),
          Text.same("A source"),
          "CC BY 4.0",
          "2026-03",
          Map.of(
              "MAR", new Text("Maroc", "المغرب", "Morocco"),
              "TUN", new Text("Tunisie", "تونس", "Tunisia")),
          List.of(
              new Series("reported", Text.same("Reported"), Nature.REPORTED, null, 2012),
              new Series(
                  "modelled", Text.same("Modelled"), Nature.MODELLED, null, Integer.MAX_VALUE)),
          List.of(new Break("TUN", 2007, "reported", Text.same("New survey"))),
          Stream.of(
                  figures("TUN", "reported", 2005, 2006, 2007, 2008, 2011, 2012),
                  figures("MAR", "reported", 2005, 2006),
                  figures("TUN", "modelled", 2009, 2010))
              .flatMap(s -> s)
              .toList());

  private static Stream<Figure> figures(String country, String series, int... years) {
    return IntStream.of(years).mapToObj(y -> new Figure(country, y, y - 1990 + 0.5, series));
  }

  private static ChartSpec spec(ChartSpec.Kind kind, List<String> series, int from, int to) {
    return new ChartSpec(
        kind, List.of("MAR", "TUN"), series, from, to, "Rates since 2005", "They <rise>.");
  }

  private static String line() {
    return Chart.html(RATES, spec(ChartSpec.Kind.LINE, List.of("reported"), 2005, 2012), EN, "c");
  }

  @Test
  void a_line_stops_at_a_gap_and_at_a_break() {
    assertThat(path(line(), "l c2")).as("Tunisia: 2005–2006, 2007–2008").hasSize(2);
    assertThat(line())
        .contains("class=\"b\"")
        .contains("Break in series, Tunisia, 2007: New survey");
  }

  @Test
  void projections_are_drawn_otherwise_and_said() {
    assertThat(path(line(), "l p c2")).hasSize(1);
    assertThat(line()).contains("From 2012 on these are projections").contains("22.5\u00a0(p)");
  }

  @Test
  void reported_and_modelled_figures_are_never_one_line() {
    var html =
        Chart.html(
            RATES, spec(ChartSpec.Kind.LINE, List.of("reported", "modelled"), 2005, 2012), EN, "c");
    assertThat(html)
        .contains("Tunisia · Reported", "Tunisia · Modelled")
        .contains("class=\"l c3\"", "class=\"l c4\"")
        .contains("Modelled: estimates of a model.");
  }

  @Test
  void source_licence_nature_and_all_figures_are_there_as_text() {
    assertThat(line())
        .contains("Source: A source. Licence: CC BY 4.0. Edition: 2026-03.")
        .contains("Reported: figures published by the countries.")
        .contains("They &lt;rise&gt;.")
        .contains("<th scope=\"row\">2006</th><td class=\"n\">16.5</td><td class=\"n\">16.5</td>")
        .contains("<th scope=\"row\">2008</th><td class=\"n\">–</td><td class=\"n\">18.5</td>");
  }

  @Test
  void countries_come_in_the_readers_alphabet_and_keep_their_look() {
    var french =
        Chart.html(RATES, spec(ChartSpec.Kind.LINE, List.of("reported"), 2005, 2012), FR, "c");
    var arabic =
        Chart.html(RATES, spec(ChartSpec.Kind.LINE, List.of("reported"), 2005, 2012), AR, "c");
    assertThat(french.indexOf("Maroc")).isLessThan(french.indexOf("Tunisie"));
    assertThat(arabic.indexOf("تونس")).isLessThan(arabic.indexOf("المغرب"));
    assertThat(arabic).containsPattern("class=\"l c2\" d=\"M1 6H31\"/>.{0,120}تونس");
    assertThat(french).containsPattern("class=\"l c2\" d=\"M1 6H31\"/>.{0,120}Tunisie");
  }

  @Test
  void bars_stand_side_by_side_for_each_year_with_figures() {
    var html =
        Chart.html(RATES, spec(ChartSpec.Kind.BAR, List.of("reported"), 2005, 2012), EN, "c");
    assertThat(html.split("<path class=\"r ", -1)).hasSize(1 + 2 + 8);
    assertThat(html).contains("class=\"r p c2\"");
  }

  @Test
  void a_picture_is_lean_and_needs_no_style_attribute() {
    var svg = line().substring(line().indexOf("<svg viewBox=\"0 0 640"));
    assertThat(svg.substring(0, svg.indexOf("</svg>")).length()).isLessThan(3_000);
    assertThat(line()).doesNotContain("style=");
  }

  @Test
  void zero_is_on_the_scale_also_under_figures_below_it() {
    var growth = new Series("growth", Text.same("Growth"), Nature.REPORTED, null, 3000);
    var points =
        List.of(new Figure("TUN", 2019, 1.5, "growth"), new Figure("TUN", 2020, -8.6, "growth"));
    var scale = Scale.of(List.of(new Trace("TUN", growth, "Tunisia", 0, points, List.of())));
    assertThat(scale.marks()).containsExactly(-10, -5, 0, 5);
    assertThat(scale.share(-10)).isZero();
  }

  @Test
  void the_scale_ends_on_a_round_number() {
    assertThat(Scale.niceStep(3.7)).isEqualTo(5);
    assertThat(Scale.niceStep(0.12)).isEqualTo(0.2);
    assertThat(Scale.niceStep(60)).isEqualTo(100);
  }

  /** The strokes of the chart's path with these classes. */
  private static String[] path(String html, String classes) {
    var begin = html.lastIndexOf("class=\"" + classes + "\" d=\"");
    var d = html.substring(html.indexOf("d=\"", begin) + 3);
    return d.substring(1, d.indexOf('"')).split("M");
  }
}

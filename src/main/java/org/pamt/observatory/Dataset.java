package org.pamt.observatory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pamt.kernel.Text;
import org.pamt.platform.Texts;

/**
 * Figures by country and year, and what has to be said of them.
 *
 * @param unit with its denominator, for instance % of the labour force
 * @param vintage year and month of the edition
 * @param countries names by code
 */
public record Dataset(
    String key,
    Text title,
    Text unit,
    Text source,
    String licence,
    String vintage,
    Map<String, Text> countries,
    List<Series> series,
    List<Break> breaks,
    List<Figure> figures) {

  public Dataset {
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    series = List.copyOf(series);
    breaks = List.copyOf(breaks);
    figures = List.copyOf(figures);
  }

  /** Puts together a description its schema accepted, and the figures. */
  public static Dataset of(String key, JsonNode description, List<Figure> figures) {
    var countries = new LinkedHashMap<String, Text>();
    description
        .path("countries")
        .properties()
        .forEach(country -> countries.put(country.getKey(), Texts.read(country.getValue())));
    var series = new ArrayList<Series>();
    description.path("series").forEach(node -> series.add(series(node)));
    var breaks = new ArrayList<Break>();
    description.path("breaks").forEach(node -> breaks.add(aBreak(node)));
    return new Dataset(
        key,
        Texts.read(description.path("title")),
        Texts.read(description.path("unit")),
        Texts.read(description.path("source")),
        description.path("licence").asText(),
        description.path("vintage").asText(),
        countries,
        series,
        breaks,
        figures);
  }

  private static Series series(JsonNode node) {
    return new Series(
        node.path("key").asText(),
        Texts.read(node.path("title")),
        Nature.valueOf(node.path("nature").asText().toUpperCase(Locale.ROOT)),
        node.has("note") ? Texts.read(node.path("note")) : null,
        node.path("projectedFrom").asInt(Integer.MAX_VALUE));
  }

  private static Break aBreak(JsonNode node) {
    return new Break(
        node.path("country").asText(),
        node.path("year").asInt(),
        node.path("series").asText(),
        Texts.read(node.path("text")));
  }

  public boolean hasSeries(String wanted) {
    return series.stream().anyMatch(s -> s.key().equals(wanted));
  }
}

package org.pamt.observatory;

import java.util.List;

/**
 * What a chart shows of a dataset.
 *
 * @param countries codes
 * @param series keys; each country and series is a line of its own
 * @param alt what one should see, in words
 */
public record ChartSpec(
    Kind kind,
    List<String> countries,
    List<String> series,
    int from,
    int to,
    String title,
    String alt) {

  public ChartSpec {
    countries = List.copyOf(countries);
    series = List.copyOf(series);
  }

  /** How figures are drawn. */
  public enum Kind {
    /** Change over years. */
    LINE,
    /** Figures side by side. */
    BAR
  }
}

package org.pamt.observatory;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pamt.kernel.Language;
import org.pamt.platform.Html;

/**
 * Draws traces as SVG. Looks come from classes: {@code c<n>} for country, {@code p} projected,
 * {@code b} break. Time runs from left to right in Arabic too, as statistics offices print it.
 */
final class Plot {

  static final int STYLES = 8;
  private static final double LEFT = 44;
  private static final double RIGHT = 612;
  private static final double TOP = 16;
  private static final double BOTTOM = 290;

  private final ChartSpec spec;
  private final List<Trace> traces;
  private final Language language;
  private final Scale scale;
  private final StringBuilder svg = new StringBuilder();

  Plot(ChartSpec spec, List<Trace> traces, Language language) {
    this.spec = spec;
    this.traces = traces;
    this.language = language;
    scale = Scale.of(traces);
  }

  String draw(String attributes) {
    svg.append("<svg viewBox=\"0 0 640 336\" role=\"img\" ").append(attributes).append('>');
    grid();
    if (spec.kind() == ChartSpec.Kind.LINE) {
      years();
      traces.forEach(this::line);
    } else {
      bars();
    }
    return svg.append("</svg>").toString();
  }

  private void grid() {
    svg.append("<g class=\"axis\">");
    var format = NumberFormat.getInstance(language.formats());
    for (var value : scale.marks()) {
      var y = y(value);
      svg.append("<path d=\"M").append(n(LEFT)).append(' ').append(n(y)).append('H');
      svg.append(n(RIGHT)).append("\"/>");
      label(LEFT - 8, y + 4.5, "end", "", format.format(value));
    }
    svg.append("</g>");
  }

  private void years() {
    svg.append("<g class=\"axis\">");
    var every = Math.max(1, (int) Scale.niceStep((spec.to() - spec.from()) / 6.0));
    var shown = 0;
    for (var year = spec.from(); year <= spec.to(); year++) {
      if (year % every == 0) {
        label(x(year), 320, "middle", shown++ % 2 == 1 ? "alt" : "", String.valueOf(year));
      }
    }
    svg.append("</g>");
  }

  private void line(Trace trace) {
    var path = new StringBuilder();
    var projected = new StringBuilder();
    var last = (Figure) null;
    for (var point : trace.points()) {
      if (last != null && trace.joins(last, point)) {
        var segment = trace.series().isProjected(point.year()) ? projected : path;
        segment.append('M').append(at(last)).append('L').append(at(point));
      } else if (last != null && trace.breaks().contains(point.year())) {
        breakMark(point);
      }
      last = point;
    }
    paths(trace, path.toString(), projected.toString());
    markers(trace);
  }

  private void paths(Trace trace, String path, String projected) {
    var style = style(trace);
    if (!path.isEmpty()) {
      svg.append("<path class=\"l ").append(style).append("\" d=\"");
      svg.append(joined(path)).append("\"/>");
    }
    if (!projected.isEmpty()) {
      svg.append("<path class=\"l p ").append(style).append("\" d=\"");
      svg.append(joined(projected)).append("\"/>");
    }
  }

  /** Segments that meet become one stroke, so that dashes run on. */
  private static String joined(String segments) {
    return segments.replaceAll("L([^ML]+)M\\1(?=L)", "L$1");
  }

  private void markers(Trace trace) {
    for (var isProjected : List.of(false, true)) {
      var marks = new StringBuilder();
      trace.points().stream()
          .filter(p -> trace.series().isProjected(p.year()) == isProjected)
          .forEach(p -> marks.append('M').append(at(p)).append(trace.marker()));
      if (!marks.isEmpty()) {
        svg.append("<path class=\"m ").append(isProjected ? "p " : "").append(style(trace));
        svg.append("\" d=\"").append(marks).append("\"/>");
      }
    }
  }

  /** Two short strokes across, half a year before the new measure begins. */
  private void breakMark(Figure first) {
    svg.append("<path class=\"b\" d=\"M").append(n(x(first.year() - 0.5) - 5)).append(' ');
    svg.append(n(y(first.value()) + 8)).append("l6-16m4 0l-6 16\"/>");
  }

  private void bars() {
    var years =
        IntStream.rangeClosed(spec.from(), spec.to())
            .filter(year -> traces.stream().anyMatch(t -> t.in(year).isPresent()))
            .toArray();
    var group = (RIGHT - LEFT) / Math.max(1, years.length);
    var width = Math.min(64, group * 0.8 / Math.max(1, traces.size()));
    for (var i = 0; i < years.length; i++) {
      var begin = LEFT + group * i + (group - width * traces.size()) / 2;
      var every = Math.max(1, years.length / 8);
      if (i % every == 0) {
        svg.append("<g class=\"axis\">");
        label(LEFT + group * (i + 0.5), 320, "middle", "", String.valueOf(years[i]));
        svg.append("</g>");
      }
      for (var t = 0; t < traces.size(); t++) {
        bar(traces.get(t), years[i], begin + width * t, width);
      }
    }
  }

  private void bar(Trace trace, int year, double x, double width) {
    trace
        .in(year)
        .ifPresent(
            figure -> {
              var projected = trace.series().isProjected(year) ? "p " : "";
              svg.append("<path class=\"r ").append(projected).append(style(trace));
              svg.append("\" d=\"M").append(n(x + 1)).append(' ').append(n(y(0))).append('V');
              svg.append(n(y(figure.value()))).append('h').append(n(width - 2)).append('V');
              svg.append(n(y(0))).append("z\"/>");
            });
  }

  private void label(double x, double y, String anchor, String style, String words) {
    svg.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append('"');
    if (!style.isEmpty()) {
      svg.append(" class=\"").append(style).append('"');
    }
    svg.append(" text-anchor=\"").append(anchor).append("\">");
    svg.append(Html.escape(words)).append("</text>");
  }

  static String style(Trace trace) {
    return "c" + (trace.style() % STYLES + 1);
  }

  private String at(Figure point) {
    return n(x(point.year())) + " " + n(y(point.value()));
  }

  private double x(double year) {
    var years = Math.max(1, spec.to() - spec.from());
    return LEFT + 8 + (year - spec.from()) * (RIGHT - LEFT - 16) / years;
  }

  private double y(double value) {
    return BOTTOM - scale.share(value) * (BOTTOM - TOP);
  }

  /** A coordinate in as few characters as show no difference. */
  private static String n(double coordinate) {
    var text = String.format(Locale.ROOT, "%.1f", coordinate);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}

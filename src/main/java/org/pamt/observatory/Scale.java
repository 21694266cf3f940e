package org.pamt.observatory;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An axis between round numbers, with zero on it.
 *
 * @param step between two marks
 * @param bottom the first mark, zero unless there are figures below
 * @param top the last mark
 */
record Scale(double step, double bottom, double top) {

  /** The scale for all figures shown, in about five steps. */
  static Scale of(List<Trace> traces) {
    var values =
        traces.stream()
            .flatMap(t -> t.points().stream())
            .mapToDouble(Figure::value)
            .summaryStatistics();
    var max = Math.max(values.getMax(), 0);
    var min = Math.min(values.getMin(), 0);
    if (max == min || values.getCount() == 0) {
      return new Scale(1, 0, 1);
    }
    var step = niceStep((max - min) / 5);
    return new Scale(step, Math.floor(min / step) * step, Math.ceil(max / step) * step);
  }

  /** The next of 1, 2, 5, 10, 20, 50 … */
  static double niceStep(double rough) {
    var magnitude = Math.pow(10, Math.floor(Math.log10(Math.max(rough, 1e-6))));
    return magnitude
        * IntStream.of(1, 2, 5, 10).filter(n -> n * magnitude >= rough).findFirst().orElse(10);
  }

  double[] marks() {
    return DoubleStream.iterate(bottom, v -> v <= top + step / 2, v -> v + step).toArray();
  }

  /** How far up a figure is: 0 at the bottom, 1 at the top. */
  double share(double value) {
    return (value - bottom) / (top - bottom);
  }
}

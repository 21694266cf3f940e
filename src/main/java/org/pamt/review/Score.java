package org.pamt.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.pamt.exercise.Criterion;

/**
 * The weighted mean of a rubric's levels.
 *
 * @param points 1.0 to {@code of}, with one decimal
 * @param of the rubric's highest level
 */
public record Score(double points, int of) implements Serializable {

  /**
   * The score of a review in which every criterion has its level.
   *
   * @param levels by criterion's key, 1 for the lowest
   * @throws LevelsMissing where a criterion has none
   */
  static Score of(List<Criterion> rubric, Map<String, Integer> levels) {
    var missing = rubric.stream().filter(c -> !levels.containsKey(c.key())).count();
    if (missing > 0) {
      throw new LevelsMissing((int) missing);
    }
    var weights = rubric.stream().mapToInt(Criterion::weight).sum();
    var sum = rubric.stream().mapToInt(c -> c.weight() * levels.getOrDefault(c.key(), 0)).sum();
    return new Score(weights == 0 ? 0 : oneDecimal(sum, weights), highest(rubric));
  }

  static int highest(List<Criterion> rubric) {
    return rubric.stream().mapToInt(c -> c.levels().size()).max().orElse(0);
  }

  private static double oneDecimal(int sum, int weights) {
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP)
        .doubleValue();
  }
}

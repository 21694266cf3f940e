package org.pamt.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pamt.exercise.Criterion;
import org.pamt.kernel.Text;

class ScoreTest {

  private static final Text T = Text.same("x");
  private static final List<Text> FOUR = List.of(T, T, T, T);

  private static Criterion criterion(String key, int weight) {
    return new Criterion(key, T, weight, FOUR);
  }

  @Test
  void a_score_is_the_mean_of_the_levels() {
    var rubric = List.of(criterion("a", 1), criterion("b", 1));
    assertThat(Score.of(rubric, Map.of("a", 2, "b", 3))).isEqualTo(new Score(2.5, 4));
  }

  @Test
  void a_criterion_counts_as_its_weight_says() {
    var rubric = List.of(criterion("a", 3), criterion("b", 1));
    assertThat(Score.of(rubric, Map.of("a", 4, "b", 1)).points()).isEqualTo(3.3);
  }

  @Test
  void one_decimal_is_kept_halves_go_up() {
    var rubric = List.of(criterion("a", 1), criterion("b", 1), criterion("c", 1));
    assertThat(Score.of(rubric, Map.of("a", 4, "b", 3, "c", 3)).points()).isEqualTo(3.3);
    assertThat(Score.of(rubric, Map.of("a", 4, "b", 4, "c", 3)).points()).isEqualTo(3.7);
    var two = List.of(criterion("a", 19), criterion("b", 1));
    assertThat(Score.of(two, Map.of("a", 1, "b", 2)).points()).isEqualTo(1.1);
  }

  @Test
  void without_a_level_for_every_criterion_there_is_no_score() {
    var rubric = List.of(criterion("a", 1), criterion("b", 1), criterion("c", 1));
    assertThatThrownBy(() -> Score.of(rubric, Map.of("a", 4)))
        .isInstanceOfSatisfying(
            LevelsMissing.class, refusal -> assertThat(refusal.arguments()).containsExactly(2));
  }

  @Test
  void levels_of_criteria_the_rubric_has_not_do_not_count() {
    var rubric = List.of(criterion("a", 1));
    assertThat(Score.of(rubric, Map.of("a", 2, "gone", 4)).points()).isEqualTo(2);
  }
}

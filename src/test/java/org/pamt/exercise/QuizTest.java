package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pamt.catalogue.Problem;

class QuizTest {

  private final Quiz quiz = Quiz.of(Samples.exercise("quiz"));

  private Question question(String key) {
    return quiz.questions().stream().filter(q -> q.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void every_right_tick_counts_and_every_wrong_one_takes_one_back() {
    var criteria = question("three-criteria");
    assertThat(criteria.points(Set.of("without-employment", "seeking", "available"))).isEqualTo(1);
    assertThat(criteria.points(Set.of("seeking"))).isEqualTo(1 / 3d);
    assertThat(criteria.points(Set.of("seeking", "available", "registered"))).isEqualTo(1 / 3d);
  }

  @Test
  void more_wrong_than_right_is_nothing_not_less() {
    var criteria = question("three-criteria");
    assertThat(criteria.points(Set.of("registered"))).isZero();
    assertThat(criteria.points(Set.of())).isZero();
  }

  @Test
  void one_of_several_is_right_or_not() {
    assertThat(question("two-surveys").points(Set.of("definition"))).isEqualTo(1);
    assertThat(question("two-surveys").points(Set.of("growth"))).isZero();
    assertThat(question("own-use-farmer").points(Set.of("false"))).isEqualTo(1);
    assertThat(question("own-use-farmer").points(Set.of("true"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"3.75, 1", "3.77, 1", "3.73, 1", "3.771, 0", "3.7, 0", "-3.75, 0"})
  void a_number_is_right_up_to_the_bounds_of_the_tolerance(BigDecimal given, double points) {
    assertThat(question("stabilising-growth").points(given)).isEqualTo(points);
  }

  @Test
  void the_bundled_quiz_has_no_problems() {
    assertThat(new QuizKind().check(Samples.exercise("quiz"), "quiz.yaml", Samples.MODULE))
        .isEmpty();
  }

  @Test
  void a_question_with_one_answer_has_exactly_one_right() {
    var spoilt =
        Samples.exercise(
            "quiz",
            definition -> {
              for (var question : definition.path("questions")) {
                for (var option : question.path("options")) {
                  ((ObjectNode) option).put("right", true);
                }
              }
            });
    assertThat(new QuizKind().check(spoilt, "quiz.yaml", Samples.MODULE))
        .extracting(Problem::code)
        .contains("quiz.oneRight");
  }
}

package org.pamt.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pamt.home.NextStep.What;
import org.pamt.kernel.Text;
import org.pamt.progress.ExerciseStanding;
import org.pamt.progress.LessonStanding;
import org.pamt.progress.ModuleStanding;
import org.pamt.progress.Standing;

class NextStepsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void a_module_is_followed_as_it_is_laid_out() {
    assertThat(
            steps(
                List.of(lesson("counting", false, false), lesson("causes", false, false)),
                List.of(exercise("quiz", "quiz", Standing.NOT_BEGUN, true, null))))
        .extracting(NextStep::what)
        .containsExactly(What.READ_LESSON, What.READ_LESSON, What.TAKE_QUIZ);
  }

  @Test
  void what_came_back_comes_first_then_what_is_due_then_the_lesson_begun() {
    assertThat(
            steps(
                List.of(lesson("counting", false, false), lesson("causes", true, false)),
                List.of(
                    exercise("quiz", "quiz", Standing.NOT_BEGUN, true, NOW.plusSeconds(3600)),
                    exercise("late", "deliverable", Standing.BEGUN, true, NOW.minusSeconds(60)),
                    exercise("tree", "deliverable", Standing.RETURNED, true, null))))
        .extracting(NextStep::what)
        .containsExactly(
            What.RETURNED, What.DUE_SOON, What.DUE_SOON, What.RESUME_LESSON, What.READ_LESSON);
  }

  @Test
  void what_is_late_is_before_what_is_due_later() {
    assertThat(
            steps(
                List.of(),
                List.of(
                    exercise("quiz", "quiz", Standing.NOT_BEGUN, true, NOW.plusSeconds(3600)),
                    exercise("late", "deliverable", Standing.BEGUN, true, NOW.minusSeconds(60)))))
        .extracting(NextStep::title)
        .containsExactly(Text.same("late"), Text.same("quiz"));
  }

  @Test
  void what_is_read_settled_or_closed_is_not_there() {
    assertThat(
            steps(
                List.of(lesson("counting", true, true)),
                List.of(
                    exercise("quiz", "quiz", Standing.DONE, true, null),
                    exercise("tree", "deliverable", Standing.HANDED_IN, true, null),
                    exercise("closed", "calculator", Standing.NOT_BEGUN, false, null))))
        .isEmpty();
  }

  private static List<NextStep> steps(
      List<LessonStanding> lessons, List<ExerciseStanding> exercises) {
    return NextSteps.of(
        List.of(new ModuleStanding("diagnosis", "M1", Text.same("M1"), lessons, exercises)), NOW);
  }

  private static LessonStanding lesson(String key, boolean begun, boolean read) {
    return new LessonStanding("diagnosis", key, Text.same(key), 20, begun, read);
  }

  private static ExerciseStanding exercise(
      String key, String kind, Standing standing, boolean open, @Nullable Instant due) {
    return new ExerciseStanding(
        "diagnosis", key, kind, Text.same(key), 10, standing, null, open, due);
  }
}

package org.pamt.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pamt.home.NextStep.What;
import org.pamt.progress.ExerciseStanding;
import org.pamt.progress.LessonStanding;
import org.pamt.progress.ModuleStanding;
import org.pamt.progress.Standing;

/**
 * What to do next, in order: work that came back; open exercises due within {@link #SOON} or
 * already late, by date; a lesson begun and not finished; then each module as it is laid out,
 * lessons before exercises. What is closed, or needs nothing more, is not there.
 */
final class NextSteps {

  static final Duration SOON = Duration.ofHours(24);

  private NextSteps() {}

  static List<NextStep> of(List<ModuleStanding> modules, Instant now) {
    return modules.stream()
        .flatMap(module -> steps(module, now))
        .sorted(Comparator.comparingInt(NextSteps::urgency).thenComparing(NextSteps::byDate))
        .toList();
  }

  private static Stream<NextStep> steps(ModuleStanding module, Instant now) {
    var lessons = module.lessons().stream().filter(l -> !l.read()).map(NextSteps::step);
    var exercises =
        module.exercises().stream()
            .filter(e -> e.open() && !e.standing().isSettled())
            .map(e -> step(e, now));
    return Stream.concat(lessons, exercises);
  }

  private static NextStep step(LessonStanding lesson) {
    return new NextStep(
        lesson.begun() ? What.RESUME_LESSON : What.READ_LESSON,
        lesson.title(),
        "/catalogue/lesson?module=" + lesson.module() + "&lesson=" + lesson.lesson(),
        lesson.minutes(),
        null);
  }

  private static NextStep step(ExerciseStanding exercise, Instant now) {
    return new NextStep(
        what(exercise, now),
        exercise.title(),
        "/exercise/open?module=" + exercise.module() + "&exercise=" + exercise.exercise(),
        exercise.minutes(),
        exercise.due());
  }

  private static What what(ExerciseStanding exercise, Instant now) {
    if (exercise.standing() == Standing.RETURNED) {
      return What.RETURNED;
    }
    if (exercise.due() != null && exercise.due().isBefore(now.plus(SOON))) {
      return What.DUE_SOON;
    }
    return switch (exercise.kind()) {
      case "quiz" -> What.TAKE_QUIZ;
      case "calculator" -> What.CALCULATE;
      default -> What.WORK_IN_GROUP;
    };
  }

  private static int urgency(NextStep step) {
    return switch (step.what()) {
      case RETURNED -> 0;
      case DUE_SOON -> 1;
      case RESUME_LESSON -> 2;
      default -> 3;
    };
  }

  /** Only urgent things are ordered by date: the rest keeps the module's order. */
  private static int byDate(NextStep one, NextStep other) {
    if (urgency(one) > 1 || one.due() == null || other.due() == null) {
      return 0;
    }
    return one.due().compareTo(other.due());
  }
}

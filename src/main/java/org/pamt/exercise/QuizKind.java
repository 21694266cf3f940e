package org.pamt.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ExerciseKind;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Problem;

/** Checks quizzes of content packages, beyond what their schema says. */
@ApplicationScoped
public class QuizKind implements ExerciseKind {

  @Override
  public String name() {
    return Quiz.KIND;
  }

  @Override
  public List<Problem> check(ExerciseContent exercise, String file, ModuleContent module) {
    var problems = new ArrayList<Problem>();
    var keys = new HashSet<String>();
    for (var question : Quiz.of(exercise).questions()) {
      if (!keys.add(question.key())) {
        problems.add(new Problem(file, 0, "quiz.keyTwice", List.of(question.key())));
      }
      var lesson = question.lesson();
      if (!lesson.isEmpty() && module.lessons().stream().noneMatch(l -> l.key().equals(lesson))) {
        problems.add(new Problem(file, 0, "quiz.noLesson", List.of(question.key(), lesson)));
      }
      fault(question)
          .ifPresent(code -> problems.add(new Problem(file, 0, code, List.of(question.key()))));
    }
    return problems;
  }

  private static Optional<String> fault(Question question) {
    var optionKeys = new HashSet<String>();
    var twice = question.options().stream().anyMatch(o -> !optionKeys.add(o.key()));
    var right = question.right().size();
    if (twice) {
      return Optional.of("quiz.optionTwice");
    }
    return switch (question.kind()) {
      case SINGLE -> right == 1 ? Optional.empty() : Optional.of("quiz.oneRight");
      case MULTIPLE -> right > 0 ? Optional.empty() : Optional.of("quiz.someRight");
      case NUMERIC ->
          question.tolerance().compareTo(BigDecimal.ZERO) >= 0
              ? Optional.empty()
              : Optional.of("quiz.tolerance");
      case TRUEFALSE -> Optional.empty();
    };
  }
}

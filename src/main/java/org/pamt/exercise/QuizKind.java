package org.pamt.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ExerciseKind;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Problem;

/** Checks quizzes of content packages: each question can be answered right. */
@ApplicationScoped
public class QuizKind implements ExerciseKind {

  @Override
  public String name() {
    return Quiz.KIND;
  }

  @Override
  public List<Problem> check(ExerciseContent exercise, String file, ModuleContent module) {
    return Quiz.of(exercise).questions().stream()
        .flatMap(q -> fault(q).map(code -> new Problem(file, 0, code, List.of(q.key()))).stream())
        .toList();
  }

  private static Optional<String> fault(Question question) {
    var right = question.right().size();
    return switch (question.kind()) {
      case SINGLE -> right == 1 ? Optional.empty() : Optional.of("quiz.oneRight");
      case MULTIPLE -> right > 0 ? Optional.empty() : Optional.of("quiz.someRight");
      case TRUEFALSE, NUMERIC -> Optional.empty();
    };
  }
}

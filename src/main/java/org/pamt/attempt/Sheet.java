package org.pamt.attempt;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.exercise.Calculating;
import org.pamt.exercise.Calculator;
import org.pamt.exercise.Numbers;
import org.pamt.exercise.Question;
import org.pamt.exercise.QuestionKind;
import org.pamt.exercise.Quiz;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;

/** What can be answered in an attempt, and what the answers are worth. */
sealed interface Sheet {

  /** How many points there are. */
  int possible();

  /**
   * Reads one answer.
   *
   * @param values keys of options ticked, or the one text typed
   * @throws Invalid where it is none to this item
   */
  Answer read(String item, List<String> values, Language language);

  static Sheet of(ExerciseContent exercise) {
    return switch (exercise.kind()) {
      case Quiz.KIND -> new Questions(Quiz.of(exercise));
      case Calculator.KIND -> new Inputs(Calculator.of(exercise));
      default -> throw new NotFound();
    };
  }

  private static Answer typed(List<String> values, Language language) {
    var text = values.isEmpty() ? "" : values.get(0);
    if (values.size() > 1 || text.length() > Numbers.MAX_LENGTH) {
      throw new Invalid("attempt.notAnAnswer");
    }
    return Answer.typing(text, language);
  }

  /** Of a quiz. */
  record Questions(Quiz quiz) implements Sheet {

    @Override
    public int possible() {
      return quiz.questions().size();
    }

    @Override
    public Answer read(String item, List<String> values, Language language) {
      var question =
          quiz.questions().stream()
              .filter(q -> q.key().equals(item))
              .findFirst()
              .orElseThrow(() -> new Invalid("attempt.notAnAnswer"));
      if (question.kind() == QuestionKind.NUMERIC) {
        return typed(values, language);
      }
      var ticked = Set.copyOf(new HashSet<>(values));
      if (!ticked.stream().allMatch(question::hasOption)
          || (question.kind() != QuestionKind.MULTIPLE && ticked.size() > 1)) {
        throw new Invalid("attempt.notAnAnswer");
      }
      return Answer.ticking(ticked);
    }

    /** Points for each question, by key, each between 0 and 1. */
    Map<String, Double> points(Map<String, Answer> answers) {
      var points = new HashMap<String, Double>();
      for (var question : quiz.questions()) {
        points.put(
            question.key(), points(question, answers.getOrDefault(question.key(), Answer.NONE)));
      }
      return points;
    }

    private static double points(Question question, Answer answer) {
      if (!answer.isGiven()) {
        return 0;
      }
      var number = answer.number();
      if (question.kind() == QuestionKind.NUMERIC) {
        return number == null ? 0 : question.points(number);
      }
      return question.points(Set.copyOf(answer.ticked()));
    }

    /** Number, from 1, of the first question answered with something that is no number. */
    Optional<Integer> firstUnreadable(Map<String, Answer> answers) {
      return IntStream.range(0, possible())
          .filter(i -> !answer(answers, i).isReadable())
          .mapToObj(i -> i + 1)
          .findFirst();
    }

    private Answer answer(Map<String, Answer> answers, int index) {
      return answers.getOrDefault(quiz.questions().get(index).key(), Answer.NONE);
    }

    /** Between 0 and 1. */
    double score(Map<String, Answer> answers) {
      var sum = points(answers).values().stream().mapToDouble(p -> p).sum();
      return sum / possible();
    }
  }

  /** Of a calculator. */
  record Inputs(Calculator calculator) implements Sheet {

    @Override
    public int possible() {
      return 1;
    }

    @Override
    public Answer read(String item, List<String> values, Language language) {
      if (calculator.inputs().stream().noneMatch(i -> i.key().equals(item))) {
        throw new Invalid("attempt.notAnAnswer");
      }
      return typed(values, language);
    }

    /** Why answers can't be worked with, by input; empty where they can. */
    Map<String, String> faults(Calculating calculating, Map<String, Answer> answers) {
      var faults = new HashMap<>(calculating.faults(calculator, numbers(answers)));
      answers.forEach(
          (key, answer) -> {
            if (!answer.isReadable()) {
              faults.put(key, "notANumber");
            }
          });
      return faults;
    }

    /** Whether these answers give a result. */
    boolean gives(Calculating calculating, Map<String, Answer> answers) {
      var numbers = numbers(answers);
      return faults(calculating, answers).isEmpty()
          && calculator.inputs().stream().allMatch(i -> numbers.containsKey(i.key()))
          && calculating.compute(calculator, numbers).broken().isEmpty();
    }

    static Map<String, BigDecimal> numbers(Map<String, Answer> answers) {
      var numbers = new HashMap<String, BigDecimal>();
      answers.forEach(
          (key, answer) -> {
            var number = answer.number();
            if (number != null) {
              numbers.put(key, number);
            }
          });
      return numbers;
    }
  }
}

package org.pamt.attempt;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pamt.account.MayCall;
import org.pamt.attempt.QuizView.Feedback;
import org.pamt.attempt.QuizView.OptionView;
import org.pamt.attempt.QuizView.QuestionView;
import org.pamt.catalogue.ModuleContent;
import org.pamt.exercise.Question;
import org.pamt.exercise.QuestionKind;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.Text;

/** Quizzes as their page shows them; the right answers only when they are due. */
@ApplicationScoped
@Transactional
public class Quizzes {

  @Inject Attempts attempts;
  @Inject Places places;

  /** What is known before an attempt is begun. */
  @MayCall(SIGNED_IN)
  public ExerciseHead head(String module, String exercise) {
    return places.head(places.find(module, exercise));
  }

  /**
   * An attempt with its questions.
   *
   * @throws NotFound unless the caller may read it
   */
  @MayCall(SIGNED_IN)
  public QuizView view(UUID attemptId) {
    var attempt = attempts.view(attemptId);
    var place =
        new Place(attempt.workshopId(), attempt.module(), attempt.exercise(), attempt.releaseId());
    if (!(Sheet.of(places.content(place)) instanceof Sheet.Questions sheet)) {
      throw new NotFound();
    }
    var showing = new Showing(attempt, sheet, attempts.answers(attemptId), places.module(place));
    return new QuizView(attempt, places.head(place), showing.questions());
  }

  /** One attempt on its way to the page. */
  private record Showing(
      AttemptView attempt,
      Sheet.Questions sheet,
      Map<String, Answer> answers,
      ModuleContent module) {

    List<QuestionView> questions() {
      var points = sheet.points(answers);
      var questions = sheet.quiz().questions();
      return IntStream.range(0, questions.size())
          .mapToObj(
              i -> {
                var question = questions.get(i);
                return question(i + 1, question, points.getOrDefault(question.key(), 0.0));
              })
          .toList();
    }

    private QuestionView question(int number, Question question, double points) {
      var answer = answers.getOrDefault(question.key(), Answer.NONE);
      return new QuestionView(
          number,
          question.key(),
          question.kind().code(),
          question.text(),
          question.unit(),
          question.options().stream().map(o -> option(o, answer)).toList(),
          answer,
          answer.isReadable(),
          attempt.isSubmitted() ? feedback(question, points) : null);
    }

    private OptionView option(Question.Option option, Answer answer) {
      var ticked = answer.ticked().contains(option.key());
      return new OptionView(
          option.key(),
          option.text(),
          ticked,
          attempt.isSubmitted() ? verdict(ticked, option.right()) : "");
    }

    private static String verdict(boolean ticked, boolean right) {
      if (ticked) {
        return right ? "right" : "wrong";
      }
      return right ? "missed" : "";
    }

    private Feedback feedback(Question question, double points) {
      return new Feedback(
          points,
          question.explanation(),
          question.kind() == QuestionKind.NUMERIC ? question.answer() : null,
          question.lesson(),
          lessonTitle(question.lesson()));
    }

    private Text lessonTitle(String key) {
      return module.lessons().stream()
          .filter(l -> l.key().equals(key))
          .findFirst()
          .map(l -> l.title())
          .orElse(Text.same(""));
    }
  }
}

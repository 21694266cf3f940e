package org.pamt.attempt;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Text;

/**
 * An attempt at a quiz as its page shows it. What is right is in it only once the attempt was
 * submitted.
 */
public record QuizView(AttemptView attempt, ExerciseHead head, List<QuestionView> questions)
    implements Serializable {

  /**
   * A question with what was answered.
   *
   * @param number from 1
   * @param readable false where a number was expected and what was typed is none
   * @param feedback null until submitted
   */
  public record QuestionView(
      int number,
      String key,
      String kind,
      Text text,
      Text unit,
      List<OptionView> options,
      Answer answer,
      boolean readable,
      @Nullable Feedback feedback)
      implements Serializable {}

  /**
   * Something to tick.
   *
   * @param text empty for true and false
   * @param verdict {@code right} and {@code wrong} for what was ticked, {@code missed} for what
   *     should have been; empty for the rest and until submitted
   */
  public record OptionView(String key, Text text, boolean ticked, String verdict)
      implements Serializable {}

  /**
   * What to learn from it.
   *
   * @param points between 0 and 1
   * @param number what was right, where a number was asked for
   * @param lesson key of the lesson to read again; empty if none
   */
  public record Feedback(
      double points, Text explanation, @Nullable BigDecimal number, String lesson, Text lessonTitle)
      implements Serializable {

    /** {@code right}, {@code partly} or {@code wrong}. */
    public String verdict() {
      return points >= 1 ? "right" : points > 0 ? "partly" : "wrong";
    }
  }

  /** How many questions have an answer. */
  public long answered() {
    return questions.stream().filter(q -> q.answer().isGiven()).count();
  }
}

package org.pamt.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.account.Caller;
import org.pamt.attempt.AnswerGiven;
import org.pamt.attempt.AttemptView;
import org.pamt.attempt.Attempts;
import org.pamt.attempt.ExerciseHead;
import org.pamt.attempt.QuizView;
import org.pamt.attempt.Quizzes;
import org.pamt.kernel.NotFound;

/** Backs {@code /attempt/quiz.xhtml}: before, during and after an attempt. */
@Named
@RequestScoped
public class QuizPage {

  @Inject private Attempts attempts;
  @Inject private Quizzes quizzes;
  @Inject private Caller caller;
  private final Map<String, String> asked = new HashMap<>(); // module and exercise
  private @Nullable UUID attempt; // one to look back at; without it the one under way
  private @Nullable QuizView quiz;
  private @Nullable ExerciseHead head;
  private List<AttemptView> past = List.of();

  public void load() {
    if (attempt != null) {
      show(attempt);
      return;
    }
    var own = attempts.own(asked("module"), asked("exercise"));
    past = own.stream().filter(AttemptView::isSubmitted).toList();
    own.stream().filter(a -> !a.isSubmitted()).findFirst().ifPresent(a -> show(a.id()));
    if (quiz == null) {
      head = quizzes.head(asked("module"), asked("exercise"));
    }
  }

  private void show(UUID id) {
    quiz = quizzes.view(id);
    head = quiz.head();
  }

  public void begin() {
    try {
      attempts.begin(asked("module"), asked("exercise"));
    } catch (RuntimeException lost) {
      // Clicked twice at once: the other click began it.
      if (attempts.own(asked("module"), asked("exercise")).stream()
          .allMatch(a -> a.isSubmitted())) {
        throw lost;
      }
    }
    Faces.redirect("/attempt/quiz?module=%s&exercise=%s", asked("module"), asked("exercise"));
  }

  /** Saves what the form holds (a browser without scripts has not yet) and ends the attempt. */
  public void submit() {
    var id = NotFound.unless(attempt);
    var given =
        quizzes.view(id).questions().stream()
            .map(q -> new AnswerGiven(UUID.randomUUID(), q.key(), values(q.key())))
            .toList();
    attempts.save(id, given);
    show(id);
    attempts.submit(id);
    Faces.redirect("/attempt/quiz?attempt=%s", id);
  }

  private static List<String> values(String question) {
    return List.of(
        Optional.ofNullable(Faces.getRequest().getParameterValues("answer." + question))
            .orElse(new String[0]));
  }

  public @Nullable QuizView getQuiz() {
    return quiz;
  }

  /** The attempt that counts; null before there is one. */
  public @Nullable UUID getBest() {
    return past.stream()
        .max(Comparator.comparingDouble(AttemptView::points))
        .map(AttemptView::id)
        .orElse(null);
  }

  /** Whether the caller looks at work of their own. */
  public boolean isOwn() {
    return quiz == null || quiz.attempt().personId().equals(caller.id());
  }

  public @Nullable ExerciseHead getHead() {
    return head;
  }

  /** Submitted attempts, the latest first. */
  public List<AttemptView> getPast() {
    return past;
  }

  /** Parameters of the page's address. */
  public Map<String, String> getAsked() {
    return asked;
  }

  private String asked(String name) {
    return NotFound.unless(asked.get(name));
  }

  public @Nullable UUID getAttempt() {
    return attempt;
  }

  public void setAttempt(@Nullable UUID attempt) {
    this.attempt = attempt;
  }
}

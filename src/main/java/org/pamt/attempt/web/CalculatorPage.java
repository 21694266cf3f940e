package org.pamt.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.attempt.Answer;
import org.pamt.attempt.AnswerGiven;
import org.pamt.attempt.Attempts;
import org.pamt.attempt.Calculations;
import org.pamt.attempt.CalculatorView;
import org.pamt.exercise.Calculator.Input;
import org.pamt.exercise.Numbers;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.PageLanguage;

/** Backs {@code /attempt/calculator.xhtml}. */
@Named
@RequestScoped
public class CalculatorPage {

  @Inject private Attempts attempts;
  @Inject private Calculations calculations;
  @Inject private PageLanguage language;
  private final Map<String, String> asked = new HashMap<>(); // module and exercise
  private @Nullable CalculatorView view;

  public void load() {
    view = calculations.open(asked("module"), asked("exercise"), language.getLanguage());
  }

  /** For browsers without scripts: saves what was typed and shows what comes out. */
  public void compute() {
    save(i -> Optional.ofNullable(Faces.getRequestParameter("in." + i.key())).orElse(""));
  }

  /** Likewise: puts the worked example's figures in. */
  public void loadExample() {
    save(i -> example(i.key()));
  }

  private void save(Function<Input, String> typed) {
    var given =
        getView().calculator().inputs().stream()
            .map(i -> new AnswerGiven(UUID.randomUUID(), i.key(), List.of(typed.apply(i))))
            .toList();
    attempts.save(getView().attemptId().orElseThrow(NotFound::new), given);
    Faces.redirect("/attempt/calculator?module=%s&exercise=%s", asked("module"), asked("exercise"));
  }

  /** What was typed into an input. */
  public String typed(String input) {
    return getView().answers().getOrDefault(input, Answer.NONE).typedIn(language.getLanguage());
  }

  /** The worked example's figure for an input, as one would type it. */
  public String example(String input) {
    var number = getView().calculator().example().inputs().get(input);
    return number == null ? "" : Numbers.write(number, language.getLanguage());
  }

  /** A bound, as it is read. */
  public String bound(BigDecimal number) {
    var decimals = Math.max(0, number.stripTrailingZeros().scale());
    return Numbers.write(number, decimals, language.getLanguage());
  }

  public CalculatorView getView() {
    return NotFound.unless(view);
  }

  /** Parameters of the page's address. */
  public Map<String, String> getAsked() {
    return asked;
  }

  private String asked(String name) {
    return NotFound.unless(asked.get(name));
  }
}

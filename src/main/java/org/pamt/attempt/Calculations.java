package org.pamt.attempt;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.account.MayCall;
import org.pamt.exercise.Calculating;
import org.pamt.exercise.Calculator;
import org.pamt.exercise.Numbers;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;

/** Works calculators out for figures as they were typed. */
@ApplicationScoped
@Transactional
public class Calculations {

  @Inject Attempts attempts;
  @Inject Places places;
  @Inject Calculating calculating;

  /** The calculator with what the caller typed last; begins their attempt if it is open to them. */
  @MayCall(SIGNED_IN)
  public CalculatorView open(String module, String exercise, Language language) {
    var place = places.find(module, exercise);
    var sheet = inputs(place);
    var attempt = underWay(place);
    var answers = attempt.map(attempts::answers).orElse(Map.of());
    return new CalculatorView(
        places.head(place), attempt, sheet.calculator(), answers, view(sheet, answers, language));
  }

  private Optional<UUID> underWay(Place place) {
    if (places.opening(place).open()) {
      return Optional.of(attempts.begin(place.module(), place.exercise()));
    }
    return attempts.own(place.module(), place.exercise()).stream().map(AttemptView::id).findFirst();
  }

  /**
   * Results in the manner of a language.
   *
   * @param module slug
   * @param typed a text for each input, by key; those left out were not given
   * @throws org.pamt.kernel.Invalid where the exercise is closed
   */
  @MayCall(SIGNED_IN)
  public CalculationView compute(
      String module, String exercise, Map<String, String> typed, Language language) {
    var place = places.find(module, exercise);
    places.requireOpen(place);
    var sheet = inputs(place);
    var answers =
        typed.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> sheet.read(e.getKey(), List.of(e.getValue()), language)));
    return view(sheet, answers, language);
  }

  CalculationView view(Sheet.Inputs sheet, Map<String, Answer> answers, Language language) {
    var faults = sheet.faults(calculating, answers);
    var numbers = Sheet.Inputs.numbers(answers);
    if (!faults.isEmpty() || numbers.size() < sheet.calculator().inputs().size()) {
      return CalculationView.waiting(faults);
    }
    var result = calculating.compute(sheet.calculator(), numbers);
    return new CalculationView(
        Map.of(),
        result.broken().stream().map(t -> t.in(language)).toList(),
        written(sheet.calculator(), result.outputs(), language),
        result.reading().map(t -> t.in(language)).orElse(""),
        result.broken().isEmpty());
  }

  private static Map<String, String> written(
      Calculator calculator, Map<String, BigDecimal> outputs, Language language) {
    var written = new LinkedHashMap<String, String>();
    for (var output : calculator.outputs()) {
      var number = outputs.get(output.key());
      if (number != null) {
        written.put(output.key(), Numbers.write(number, output.decimals(), language));
      }
    }
    return written;
  }

  private Sheet.Inputs inputs(Place place) {
    if (Sheet.of(places.content(place)) instanceof Sheet.Inputs inputs) {
      return inputs;
    }
    throw new NotFound();
  }
}

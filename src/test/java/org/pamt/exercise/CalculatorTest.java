package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.pamt.catalogue.Problem;

class CalculatorTest {

  private final Formulas formulas = new Formulas();
  private final Calculating calculating = new Calculating(formulas);
  private final CalculatorKind kind = new CalculatorKind(formulas, calculating);
  private final Calculator calculator = Calculator.of(Samples.exercise("underutilisation"));

  private Map<String, BigDecimal> rihana(String key, String other) {
    var inputs = new HashMap<>(calculator.example().inputs());
    inputs.put(key, new BigDecimal(other));
    return inputs;
  }

  private List<String> problems(Consumer<ObjectNode> spoil) {
    return kind
        .check(Samples.exercise("underutilisation", spoil), "u.yaml", Samples.MODULE)
        .stream()
        .map(Problem::code)
        .toList();
  }

  @Test
  void the_figures_of_rihana_give_the_published_rates() {
    var result = calculating.compute(calculator, calculator.example().inputs());
    assertThat(result.broken()).isEmpty();
    assertThat(result.outputs().get("LU1"))
        .isBetween(new BigDecimal("15.96"), new BigDecimal("15.97"));
    assertThat(result.outputs().get("LU4"))
        .isBetween(new BigDecimal("36.72"), new BigDecimal("36.73"));
    assertThat(result.reading())
        .hasValueSatisfying(t -> assertThat(t.fr()).contains("main-d’œuvre"));
  }

  @Test
  void figures_that_do_not_fit_together_are_told_and_nothing_is_worked_out() {
    var result = calculating.compute(calculator, rihana("U12", "10"));
    assertThat(result.broken()).hasSize(1);
    assertThat(result.outputs()).isEmpty();
  }

  @Test
  void a_share_of_nobody_is_none_rather_than_an_error() {
    var inputs = rihana("U", "0");
    inputs.put("U12", BigDecimal.ZERO);
    assertThat(calculating.compute(calculator, inputs).outputs().get("ltu")).isZero();
  }

  @Test
  void figures_outside_their_bounds_are_refused_not_moved() {
    assertThat(calculating.faults(calculator, rihana("E", "-1"))).containsEntry("E", "tooSmall");
    assertThat(calculating.faults(calculator, rihana("E", "2000001")))
        .containsEntry("E", "tooLarge");
    assertThat(calculating.faults(calculator, rihana("E", "2000000"))).isEmpty();
  }

  @Test
  void the_bundled_calculator_has_no_problems() {
    assertThat(problems(d -> {})).isEmpty();
  }

  @Test
  void an_example_that_does_not_give_its_results_is_a_problem() {
    assertThat(problems(d -> ((ObjectNode) d.at("/example/outputs")).put("LU1", 16.2)))
        .containsExactly("calculator.exampleDiffers");
    assertThat(problems(d -> ((ObjectNode) d.at("/example/outputs")).put("LU1", 15.9))).isEmpty();
    assertThat(problems(d -> ((ObjectNode) d.at("/example/inputs")).remove("E")))
        .containsExactly("calculator.exampleLacks");
  }

  @Test
  void a_formula_with_an_unknown_or_forbidden_name_is_a_problem() {
    assertThat(problems(d -> ((ObjectNode) d.at("/outputs/0")).put("formula", "E + X")))
        .contains("calculator.unknown");
    assertThat(problems(d -> ((ObjectNode) d.at("/outputs/0")).put("formula", "FACT(E)")))
        .contains("calculator.formula");
    assertThat(problems(d -> ((ObjectNode) d.at("/inputs/1")).put("key", "u")))
        .contains("calculator.name");
  }
}

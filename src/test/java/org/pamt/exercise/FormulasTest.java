package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

  private final Formulas formulas = new Formulas();

  @AfterEach
  void stop() {
    formulas.stop();
  }

  private BigDecimal number(String formula) throws FormulaFault {
    return formulas.number(formula, Map.of("E", new BigDecimal("50"), "U", new BigDecimal("9.5")));
  }

  @Test
  void an_input_may_be_called_what_the_library_calls_a_constant() throws FormulaFault {
    assertThat(number("E + U")).isEqualByComparingTo("59.5");
  }

  @Test
  void tenths_add_up() throws FormulaFault {
    assertThat(number("0.1 + 0.2")).isEqualByComparingTo("0.3");
  }

  @Test
  void functions_operators_and_conditions_of_the_format_work() throws FormulaFault {
    assertThat(number("IF(U > 0, ROUND(100 * U / E, 1), 0)")).isEqualByComparingTo("19");
    assertThat(number("MAX(1, MIN(E, 3)) + ABS(-2) ^ 2 - +1")).isEqualByComparingTo("6");
    assertThat(formulas.holds("1 <= 2 && 2 <> 3 && !(1 = 2 || 1 != 1) && true", Map.of())).isTrue();
  }

  @Test
  void names_used_are_told_whatever_their_case() throws FormulaFault {
    assertThat(formulas.variables("IF(U > 0, u12 / U, E)"))
        .containsExactlyInAnyOrder("U", "u12", "E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9^9^9",
        "9^999999999",
        "9^9^9^9^9^9",
        "1e999999999",
        "1e999999999 - 1e-999999999",
        "1e-999999999",
        "FACT(FACT(12))",
        "RANDOM()",
        "DT_NOW()",
        "SQRT(2)",
        "ROUND(1, 999999999)",
        "ROUND(1e999999999, 0)",
        "ROUND(1, 1e9999)",
        "true + 9^9^9",
        "(1 > 0) + 9^999999999",
        "\"a\" + 9^9^9",
        "'a'",
        "9^9^9 % 7",
        "1 / 0",
        "0^(0-1)",
        "E[1]",
        "E.x",
        "PI",
        "unknown",
        "1 +",
        "1 > 0",
        "",
        "IF(1)",
        "2(3)",
        "${E}",
        "E; E"
      })
  void what_is_hostile_or_wrong_gives_no_number_and_soon(String formula) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> assertThatThrownBy(() -> number(formula)).isInstanceOf(FormulaFault.class));
  }

  @Test
  void long_formulas_and_deep_ones_end() {
    assertThatThrownBy(() -> number("1+".repeat(300) + "1")).isInstanceOf(FormulaFault.class);
    assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () ->
            assertThat(number("(".repeat(249) + "1" + ")".repeat(249))).isEqualByComparingTo("1"));
    assertTimeoutPreemptively(Duration.ofSeconds(3), () -> number("1+".repeat(240) + "1"));
  }

  @Test
  void a_comparison_of_giants_ends() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> assertThat(formulas.holds("9^999999999 > 9^999999998 + 1", Map.of())).isTrue());
  }
}

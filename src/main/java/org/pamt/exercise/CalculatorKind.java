package org.pamt.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ExerciseKind;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Problem;

/**
 * Checks calculators of content packages: names, formulas, and that the worked example gives what
 * it says, give or take one in the last digit.
 */
@ApplicationScoped
public class CalculatorKind implements ExerciseKind {

  private final Formulas formulas;
  private final Calculating calculating;

  @Inject
  public CalculatorKind(Formulas formulas, Calculating calculating) {
    this.formulas = formulas;
    this.calculating = calculating;
  }

  /** For the CDI proxy. */
  @SuppressWarnings("NullAway")
  protected CalculatorKind() {
    this(null, null);
  }

  @Override
  public String name() {
    return Calculator.KIND;
  }

  @Override
  public List<Problem> check(ExerciseContent exercise, String file, ModuleContent module) {
    var calculator = Calculator.of(exercise);
    var found = new Findings(file);
    var known = inputs(calculator, found);
    calculator.constraints().forEach(c -> formula(c.formula(), known, found));
    for (var output : calculator.outputs()) {
      formula(output.formula(), known, found);
      declare(output.key(), known, found);
    }
    calculator.readings().forEach(r -> formula(r.formula(), known, found));
    if (found.problems.isEmpty()) {
      example(calculator, found);
    }
    return found.problems;
  }

  private Set<String> inputs(Calculator calculator, Findings found) {
    var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (var input : calculator.inputs()) {
      declare(input.key(), known, found);
      if (input.min().compareTo(input.max()) > 0) {
        found.add("calculator.bounds", input.key());
      }
    }
    return known;
  }

  /** Formulas do not tell U from u; so a name can be given once only. */
  private static void declare(String key, Set<String> known, Findings found) {
    if (Formulas.isReserved(key) || !known.add(key)) {
      found.add("calculator.name", key);
    }
  }

  private void formula(String formula, Set<String> known, Findings found) {
    try {
      var unknown = formulas.variables(formula);
      unknown.removeAll(known);
      if (!unknown.isEmpty()) {
        found.add("calculator.unknown", formula, String.join(" ", unknown));
      }
    } catch (FormulaFault fault) {
      found.add("calculator.formula", formula, fault.why());
    }
  }

  private void example(Calculator calculator, Findings found) {
    var given = calculator.example().inputs();
    if (calculator.inputs().stream().anyMatch(i -> !given.containsKey(i.key()))) {
      found.add("calculator.exampleLacks");
      return;
    }
    calculating.faults(calculator, given).keySet().forEach(k -> found.add("calculator.bounds", k));
    var result = calculating.compute(calculator, given);
    result.broken().forEach(text -> found.add("calculator.exampleBreaks", text.fr()));
    for (var output : calculator.outputs()) {
      var stated = calculator.example().outputs().get(output.key());
      var computed = result.outputs().get(output.key());
      if (stated == null || computed == null || !near(stated, computed, output.decimals())) {
        found.add("calculator.exampleDiffers", output.key(), shown(stated), shown(computed));
      }
    }
  }

  private static boolean near(BigDecimal stated, BigDecimal computed, int decimals) {
    var last = BigDecimal.ONE.movePointLeft(decimals);
    var rounded = computed.setScale(decimals, RoundingMode.HALF_UP);
    return stated.subtract(rounded).abs().compareTo(last) <= 0;
  }

  private static String shown(@Nullable BigDecimal number) {
    return number == null ? "–" : String.format(Locale.ROOT, "%.6g", number);
  }

  /** The problems of one file, as they turn up. */
  private static final class Findings {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private Findings(String file) {
      this.file = file;
    }

    private void add(String code, Object... arguments) {
      problems.add(new Problem(file, 0, code, List.of(arguments)));
    }
  }
}

package org.pamt.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pamt.kernel.Text;

/** Works a calculator's formulas out. */
@ApplicationScoped
public class Calculating {

  private static final System.Logger LOG = System.getLogger(Calculating.class.getName());

  private final Formulas formulas;

  @Inject
  public Calculating(Formulas formulas) {
    this.formulas = formulas;
  }

  /** For the CDI proxy. */
  @SuppressWarnings("NullAway")
  protected Calculating() {
    this(null);
  }

  /**
   * What came out.
   *
   * @param broken what constraints the inputs break; if any, nothing is worked out
   * @param outputs by key; absent where the formula gives nothing for these inputs, as when it
   *     divides by zero
   * @param reading what the figures say
   */
  public record Result(
      List<Text> broken, Map<String, BigDecimal> outputs, Optional<Text> reading) {}

  /**
   * Works everything out, at full precision.
   *
   * @param inputs a number for each input, each inside its bounds
   */
  public Result compute(Calculator calculator, Map<String, BigDecimal> inputs) {
    var broken =
        calculator.constraints().stream()
            .filter(c -> !holds(c.formula(), inputs))
            .map(Calculator.Condition::text)
            .toList();
    if (!broken.isEmpty()) {
      return new Result(broken, Map.of(), Optional.empty());
    }
    var known = new HashMap<>(inputs);
    var outputs = new LinkedHashMap<String, BigDecimal>();
    for (var output : calculator.outputs()) {
      number(output.formula(), known)
          .ifPresent(
              number -> {
                known.put(output.key(), number);
                outputs.put(output.key(), number);
              });
    }
    var reading =
        calculator.readings().stream()
            .filter(r -> holds(r.formula(), known))
            .map(Calculator.Condition::text)
            .findFirst();
    return new Result(List.of(), outputs, reading);
  }

  /** Which faults single inputs have, by key; see {@link Calculator.Input#fault}. */
  public Map<String, String> faults(Calculator calculator, Map<String, BigDecimal> inputs) {
    var faults = new HashMap<String, String>();
    for (var input : calculator.inputs()) {
      var number = inputs.get(input.key());
      var fault = number == null ? "" : input.fault(number);
      if (!fault.isEmpty()) {
        faults.put(input.key(), fault);
      }
    }
    return faults;
  }

  private Optional<BigDecimal> number(String formula, Map<String, BigDecimal> values) {
    try {
      return Optional.of(formulas.number(formula, values));
    } catch (FormulaFault fault) {
      LOG.log(Level.DEBUG, fault::getMessage);
      return Optional.empty();
    }
  }

  private boolean holds(String formula, Map<String, BigDecimal> values) {
    try {
      return formulas.holds(formula, values);
    } catch (FormulaFault fault) {
      LOG.log(Level.DEBUG, fault::getMessage);
      return false;
    }
  }
}

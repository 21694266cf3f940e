package org.pamt.exercise;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Evaluates the formulas of content packages. They are somebody else's text, and {@code 9^9^9} or
 * {@code ROUND(1, 999999999)} are all it takes to use up a server; so there is a limit of length,
 * an alphabet without quotes or brackets, 16 digits of precision, only the operators and functions
 * of {@link FormulaLanguage}, results of a bounded size, and, as last line, a thread of their own
 * and a limit of time.
 */
@ApplicationScoped
public class Formulas {

  public static final int MAX_LENGTH = 500;

  /** Digits before, and digits after, the decimal point of a result. */
  static final int MAX_DIGITS = 30;

  private static final long SECONDS = 2;
  private static final int THREADS = 4;
  private static final Pattern ALPHABET = Pattern.compile("[A-Za-z0-9_.,()+*/^<>=&|!\\s-]+");

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            var thread = new Thread(work, "formula");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * The number a formula gives.
   *
   * @param values what its variables stand for; upper and lower case are the same
   * @throws FormulaFault where it gives none: badly written, unknown names, division by zero, too
   *     big, too slow
   */
  public BigDecimal number(String formula, Map<String, BigDecimal> values) throws FormulaFault {
    var result = evaluate(formula, values);
    if (!result.isNumberValue()) {
      throw new FormulaFault(formula, "gives no number");
    }
    var number = result.getNumberValue();
    if ((long) number.precision() - number.scale() > MAX_DIGITS
        || number.stripTrailingZeros().scale() > MAX_DIGITS * 2) {
      throw new FormulaFault(formula, "gives too many digits");
    }
    return number;
  }

  /** Whether a condition holds; throws like {@link #number}. */
  public boolean holds(String formula, Map<String, BigDecimal> values) throws FormulaFault {
    var result = evaluate(formula, values);
    if (!result.isBooleanValue()) {
      throw new FormulaFault(formula, "gives neither true nor false");
    }
    return result.getBooleanValue();
  }

  /** The names a well-written formula uses; throws where it is not well written. */
  public Set<String> variables(String formula) throws FormulaFault {
    try {
      var used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      used.addAll(expression(formula).getUsedVariables());
      return used;
    } catch (ParseException | RuntimeException e) {
      throw new FormulaFault(formula, String.valueOf(e.getMessage()));
    }
  }

  /** Whether a name is taken by the language of formulas itself. */
  public static boolean isReserved(String name) {
    return FormulaLanguage.RESERVED.contains(name.toUpperCase(Locale.ROOT));
  }

  private EvaluationValue evaluate(String formula, Map<String, BigDecimal> values)
      throws FormulaFault {
    var expression = expression(formula);
    var result = threads.submit(() -> calculated(expression.withValues(values)));
    try {
      return result.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new FormulaFault(formula, "takes too long");
    } catch (ExecutionException e) {
      throw new FormulaFault(formula, String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FormulaFault(formula, "was interrupted");
    }
  }

  private static EvaluationValue calculated(Expression expression)
      throws EvaluationException, ParseException {
    return expression.evaluate();
  }

  private static Expression expression(String formula) throws FormulaFault {
    if (formula.length() > MAX_LENGTH) {
      throw new FormulaFault(formula.substring(0, 40) + "…", "is too long");
    }
    if (!ALPHABET.matcher(formula).matches()) {
      throw new FormulaFault(formula, "holds a character formulas do not use");
    }
    return new Expression(formula, FormulaLanguage.CONFIGURATION);
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}

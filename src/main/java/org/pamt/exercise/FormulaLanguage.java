package org.pamt.exercise;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

/**
 * What a formula may say. The library brings more; what is left out either does not end (factorial,
 * random, dates) or spells a number out and so fills the memory (modulo, joining texts, rounding to
 * a billion places). Its constants are left out too, so that an input may be called E.
 */
final class FormulaLanguage {

  static final Set<String> RESERVED = Set.of("TRUE", "FALSE", "IF", "MIN", "MAX", "ABS", "ROUND");

  static final ExpressionConfiguration CONFIGURATION =
      ExpressionConfiguration.builder()
          .mathContext(MathContext.DECIMAL64)
          .arraysAllowed(false)
          .structuresAllowed(false)
          .binaryAllowed(false)
          .implicitMultiplicationAllowed(false)
          .singleQuoteStringLiteralsAllowed(false)
          .defaultConstants(Map.of("TRUE", EvaluationValue.TRUE, "FALSE", EvaluationValue.FALSE))
          .functionDictionary(
              MapBasedFunctionDictionary.ofFunctions(
                  Map.entry("IF", new IfFunction()),
                  Map.entry("MIN", new MinFunction()),
                  Map.entry("MAX", new MaxFunction()),
                  Map.entry("ABS", new AbsFunction()),
                  Map.entry("ROUND", new Round())))
          .operatorDictionary(
              MapBasedOperatorDictionary.ofOperators(
                  operator("+", new PrefixPlusOperator()),
                  operator("-", new PrefixMinusOperator()),
                  operator("+", new Plus()),
                  operator("-", new InfixMinusOperator()),
                  operator("*", new InfixMultiplicationOperator()),
                  operator("/", new InfixDivisionOperator()),
                  operator("^", new InfixPowerOfOperator()),
                  operator("=", new InfixEqualsOperator()),
                  operator("==", new InfixEqualsOperator()),
                  operator("!=", new InfixNotEqualsOperator()),
                  operator("<>", new InfixNotEqualsOperator()),
                  operator(">", new InfixGreaterOperator()),
                  operator(">=", new InfixGreaterEqualsOperator()),
                  operator("<", new InfixLessOperator()),
                  operator("<=", new InfixLessEqualsOperator()),
                  operator("&&", new InfixAndOperator()),
                  operator("||", new InfixOrOperator()),
                  operator("!", new PrefixNotOperator())))
          .build();

  private FormulaLanguage() {}

  private static Map.Entry<String, OperatorIfc> operator(String sign, OperatorIfc operator) {
    return Map.entry(sign, operator);
  }

  /** Adds numbers; the library's own joins texts where one side is none. */
  @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE)
  static final class Plus extends AbstractOperator {

    @Override
    public EvaluationValue evaluate(Expression expression, Token sign, EvaluationValue... operands)
        throws EvaluationException {
      if (!operands[0].isNumberValue() || !operands[1].isNumberValue()) {
        throw EvaluationException.ofUnsupportedDataTypeInOperation(sign);
      }
      var sum =
          operands[0]
              .getNumberValue()
              .add(operands[1].getNumberValue(), expression.getConfiguration().getMathContext());
      return EvaluationValue.numberValue(sum);
    }
  }

  /** Rounds half up to between 0 and 12 decimals. */
  @FunctionParameter(name = "value")
  @FunctionParameter(name = "decimals")
  static final class Round extends AbstractFunction {

    private static final BigDecimal MAX_DECIMALS = BigDecimal.valueOf(12);

    @Override
    public EvaluationValue evaluate(Expression expression, Token name, EvaluationValue... arguments)
        throws EvaluationException {
      var number = arguments[0].getNumberValue();
      var wanted = arguments[1].getNumberValue();
      if (wanted.signum() < 0
          || wanted.compareTo(MAX_DECIMALS) > 0
          || (long) number.precision() - number.scale() > Formulas.MAX_DIGITS) {
        throw new EvaluationException(name, "can't be rounded so");
      }
      var decimals = wanted.intValue();
      return EvaluationValue.numberValue(
          number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number);
    }
  }
}

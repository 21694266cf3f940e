package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.Text;
import org.pamt.platform.Texts;

/** Formulas one tries with one's own figures. */
public record Calculator(
    Text purpose,
    List<Input> inputs,
    List<Condition> constraints,
    List<Output> outputs,
    Example example,
    List<Condition> readings,
    Text limits) {

  /** Name of this kind of exercise. */
  public static final String KIND = "calculator";

  /** A figure to give. Outside its bounds it is refused, never moved to them. */
  public record Input(
      String key, Text title, Text unit, BigDecimal min, BigDecimal max, boolean integer) {

    /** Why it can't be taken: {@code tooSmall}, {@code tooLarge}, {@code notWhole}; or empty. */
    public String fault(BigDecimal number) {
      if (number.compareTo(min) < 0) {
        return "tooSmall";
      } else if (number.compareTo(max) > 0) {
        return "tooLarge";
      }
      return integer && number.stripTrailingZeros().scale() > 0 ? "notWhole" : "";
    }
  }

  /**
   * A sentence and when it is said: of a constraint when the formula is false, of a reading when it
   * is true.
   */
  public record Condition(String formula, Text text) {}

  /**
   * A result.
   *
   * @param formula for the program; may use inputs and earlier outputs
   * @param shown the formula as people write it
   */
  public record Output(
      String key, Text title, Text unit, String formula, Text shown, int decimals) {}

  /** Figures with known results, to try and to check the formulas with. */
  public record Example(
      Map<String, BigDecimal> inputs, Map<String, BigDecimal> outputs, Text text) {}

  public static Calculator of(ExerciseContent exercise) {
    if (!exercise.kind().equals(KIND)) {
      throw new NotFound();
    }
    var definition = exercise.definition();
    var example = definition.path("example");
    return new Calculator(
        Texts.read(definition.path("purpose")),
        each(definition.path("inputs"), Calculator::input),
        each(definition.path("constraints"), Calculator::condition),
        each(definition.path("outputs"), Calculator::output),
        new Example(
            numbers(example.path("inputs")),
            numbers(example.path("outputs")),
            Texts.read(example.path("text"))),
        each(definition.path("readings"), Calculator::condition),
        Texts.read(definition.path("limits")));
  }

  private static Input input(JsonNode node) {
    return new Input(
        node.path("key").asText(),
        Texts.read(node.path("title")),
        Texts.read(node.path("unit")),
        node.path("min").decimalValue(),
        node.path("max").decimalValue(),
        node.path("integer").asBoolean(false));
  }

  private static Output output(JsonNode node) {
    return new Output(
        node.path("key").asText(),
        Texts.read(node.path("title")),
        Texts.read(node.path("unit")),
        node.path("formula").asText(),
        Texts.read(node.path("shown")),
        node.path("decimals").asInt());
  }

  private static Condition condition(JsonNode node) {
    return new Condition(node.path("formula").asText(), Texts.read(node.path("text")));
  }

  private static Map<String, BigDecimal> numbers(JsonNode node) {
    var numbers = new LinkedHashMap<String, BigDecimal>();
    node.fields().forEachRemaining(e -> numbers.put(e.getKey(), e.getValue().decimalValue()));
    return numbers;
  }

  private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
    return StreamSupport.stream(list.spliterator(), false).map(read).toList();
  }
}

package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.pamt.kernel.Text;
import org.pamt.platform.Texts;

/**
 * One question of a quiz, worth one point.
 *
 * @param formerly the key it had before it was renamed; empty if none
 * @param lesson key of the lesson it belongs to; empty if none
 * @param options what can be ticked; of a true-or-false question {@code true} and {@code false},
 *     without words
 * @param answer of a numeric question; otherwise 0
 * @param tolerance how far from it is still right, bounds included
 */
public record Question(
    String key,
    String formerly,
    QuestionKind kind,
    String lesson,
    Text text,
    List<Option> options,
    BigDecimal answer,
    BigDecimal tolerance,
    Text unit,
    Text explanation) {

  /** Something to tick. */
  public record Option(String key, Text text, boolean right) {}

  static Question of(JsonNode node) {
    var kind = QuestionKind.of(node.path("kind").asText());
    var numeric = kind == QuestionKind.NUMERIC;
    return new Question(
        node.path("key").asText(),
        node.path("formerly").asText(),
        kind,
        node.path("lesson").asText(),
        Texts.read(node.path("text")),
        kind == QuestionKind.TRUEFALSE
            ? statement(node.path("answer").asBoolean())
            : StreamSupport.stream(node.path("options").spliterator(), false)
                .map(Question::option)
                .toList(),
        numeric ? node.path("answer").decimalValue() : BigDecimal.ZERO,
        numeric ? node.path("tolerance").decimalValue() : BigDecimal.ZERO,
        node.has("unit") ? Texts.read(node.path("unit")) : Text.same(""),
        Texts.read(node.path("explanation")));
  }

  private static Option option(JsonNode node) {
    return new Option(
        node.path("key").asText(),
        Texts.read(node.path("text")),
        node.path("right").asBoolean(false));
  }

  private static List<Option> statement(boolean isTrue) {
    return List.of(
        new Option("true", Text.same(""), isTrue), new Option("false", Text.same(""), !isTrue));
  }

  /** Keys of the options that are right. */
  public Set<String> right() {
    return options.stream().filter(Option::right).map(Option::key).collect(Collectors.toSet());
  }

  public boolean hasOption(String optionKey) {
    return options.stream().anyMatch(o -> o.key().equals(optionKey));
  }

  /**
   * Between 0 and 1 for what was ticked. With several right options, each wrong tick takes back a
   * right one.
   */
  public double points(Set<String> ticked) {
    var right = right();
    if (kind != QuestionKind.MULTIPLE) {
      return ticked.equals(right) ? 1 : 0;
    }
    var found = ticked.stream().filter(right::contains).count();
    var wrong = ticked.size() - found;
    return Math.max(0, (double) (found - wrong) / right.size());
  }

  /** 1 inside the tolerance, 0 outside. */
  public double points(BigDecimal number) {
    return number.subtract(answer).abs().compareTo(tolerance) <= 0 ? 1 : 0;
  }
}

package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.pamt.kernel.Language;

/** One of several options; value {@code {"items": {"answer": {"choice": "<key>"}}}}. */
@ApplicationScoped
public class ChoiceKind implements FieldKind {

  static final String ANSWER = "answer";
  static final String CHOICE = "choice";

  /** What the reading page shows: the chosen option, or nothing. */
  public record Shown(String label) {}

  @Override
  public String name() {
    return "choice";
  }

  @Override
  public JsonNode empty() {
    return Items.empty();
  }

  @Override
  public JsonNode apply(Field field, JsonNode value, Operation operation) {
    return Items.apply(
        field,
        value,
        operation,
        (item, attribute, given) ->
            item.equals(ANSWER)
                && attribute.equals(CHOICE)
                && (given.isNull() || option(field, given.asText()).isPresent()));
  }

  private static Optional<Option> option(Field field, String key) {
    return field.options().stream().filter(o -> o.key().equals(key)).findFirst();
  }

  private static Optional<Option> chosen(Field field, JsonNode value) {
    return option(field, value.path(Items.KEY).path(ANSWER).path(CHOICE).asText(""));
  }

  @Override
  public List<Missing> missing(Field field, JsonNode value, Values all) {
    return field.required() && chosen(field, value).isEmpty()
        ? List.of(Missing.of(field, "required"))
        : List.of();
  }

  @Override
  public int words(JsonNode value) {
    return 0;
  }

  @Override
  public List<String> lines(Field field, JsonNode value, Values all, Language language) {
    return chosen(field, value).map(o -> o.label().in(language)).stream().toList();
  }

  @Override
  public Object shown(Field field, JsonNode value, Values all, Language language) {
    return new Shown(chosen(field, value).map(o -> o.label().in(language)).orElse(""));
  }
}

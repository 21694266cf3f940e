package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.pamt.kernel.Language;

/** A text; value {@code {"text": "…"}}. Its definition: max, rows, contains: number. */
@ApplicationScoped
public class TextKind implements FieldKind {

  public static final String NAME = "text";
  static final String TEXT = "text";

  /** What the reading page shows. */
  public record Shown(List<String> paragraphs) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public JsonNode empty() {
    return of("");
  }

  static JsonNode of(String text) {
    return JsonNodeFactory.instance.objectNode().put(TEXT, text);
  }

  static String text(JsonNode value) {
    return value.path(TEXT).asText("");
  }

  @Override
  public JsonNode apply(Field field, JsonNode value, Operation operation) {
    var text = operation.payload().path(TEXT);
    if (!operation.type().equals(Operation.TEXT)
        || !text.isTextual()
        || text.textValue().length() > Words.hard(max(field))) {
      throw Items.refused(field);
    }
    return of(text.textValue());
  }

  @Override
  public List<Missing> missing(Field field, JsonNode value, Values all) {
    var text = text(value);
    if (text.isBlank()) {
      return field.required() ? List.of(Missing.of(field, "required")) : List.of();
    }
    var missing = new ArrayList<Missing>();
    if (max(field) > 0 && text.length() > max(field)) {
      missing.add(Missing.of(field, "tooLong", text.length(), max(field)));
    }
    if (field.definition().path("contains").asText().equals("number")
        && text.codePoints().noneMatch(Character::isDigit)) {
      missing.add(Missing.of(field, "number"));
    }
    return missing;
  }

  private static int max(Field field) {
    return field.definition().path("max").asInt();
  }

  @Override
  public int words(JsonNode value) {
    return Words.count(text(value));
  }

  @Override
  public List<String> lines(Field field, JsonNode value, Values all, Language language) {
    return text(value).lines().toList();
  }

  @Override
  public Object shown(Field field, JsonNode value, Values all, Language language) {
    return new Shown(text(value).lines().filter(line -> !line.isBlank()).toList());
  }
}

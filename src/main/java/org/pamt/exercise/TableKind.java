package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.pamt.catalogue.Problem;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;

/**
 * Rows of texts and numbers; a row is {@code {"type": "row", "position": 1.0, "<column>": "…"}}.
 * Its definition: rows {min, max}, columns.
 */
@ApplicationScoped
public class TableKind implements FieldKind {

  private static final String TYPE = "type";
  private static final String ROW = "row";

  /**
   * A column's definition.
   *
   * @param max longest text, or largest number; 0 with {@code min} 0 where there is no limit
   */
  public record Column(
      String key, Text label, boolean number, boolean required, double min, double max) {

    static List<Column> of(Field field) {
      return StreamSupport.stream(field.definition().path("columns").spliterator(), false)
          .map(
              c ->
                  new Column(
                      c.path("key").asText(),
                      Deliverable.text(c, "label"),
                      c.path("kind").asText().equals("number"),
                      c.path("required").asBoolean(),
                      c.path("min").asDouble(-Double.MAX_VALUE),
                      c.path("max").asDouble(Double.MAX_VALUE)))
          .toList();
    }

    int longest() {
      return max == Double.MAX_VALUE ? 0 : (int) max;
    }
  }

  /** What the reading page shows. */
  public record Shown(List<String> columns, List<List<Cell>> rows) {}

  /** One cell, with its column's label for narrow screens. */
  public record Cell(String label, String text) {}

  @Override
  public String name() {
    return "table";
  }

  @Override
  public List<Problem> check(Field field, Deliverable deliverable, String file) {
    return Definitions.ordered(field, field.definition().path("rows"), file).problems();
  }

  @Override
  public JsonNode empty() {
    return Items.empty();
  }

  @Override
  public JsonNode apply(Field field, JsonNode value, Operation operation) {
    var columns =
        Column.of(field).stream().collect(Collectors.toMap(Column::key, c -> c, (a, b) -> a));
    return Items.apply(
        field,
        value,
        operation,
        (item, attribute, given) -> {
          var column = columns.get(attribute);
          if (column == null) {
            return attribute.equals(TYPE) && given.asText().equals(ROW)
                || attribute.equals(Items.POSITION) && given.isNumber() && Items.isNumber(given);
          }
          return column.number() ? Items.isNumber(given) : Items.isText(given, column.longest());
        });
  }

  @Override
  public List<Missing> missing(Field field, JsonNode value, Values all) {
    var missing = new ArrayList<Missing>();
    var rows = Items.inOrder(value);
    var bounds = field.definition().path("rows");
    if (rows.size() < bounds.path("min").asInt(field.required() ? 1 : 0)) {
      missing.add(Missing.of(field, "fewRows", rows.size(), bounds.path("min").asInt(1)));
    }
    if (rows.size() > bounds.path("max").asInt(Items.MAX)) {
      missing.add(Missing.of(field, "manyRows", rows.size(), bounds.path("max").asInt()));
    }
    for (var n = 0; n < rows.size(); n++) {
      for (var column : Column.of(field)) {
        missingIn(field, column, n + 1, rows.get(n).getValue().path(column.key()), missing);
      }
    }
    return missing;
  }

  private static void missingIn(
      Field field, Column column, int row, JsonNode cell, List<Missing> missing) {
    var text = cell.asText("");
    if (text.isBlank()) {
      if (column.required()) {
        missing.add(Missing.of(field, "cell", row, column.label()));
      }
    } else if (column.number()) {
      if (cell.doubleValue() < column.min() || cell.doubleValue() > column.max()) {
        missing.add(
            Missing.of(
                field, "range", row, column.label(), plain(column.min()), plain(column.max())));
      }
    } else if (column.longest() > 0 && text.length() > column.longest()) {
      missing.add(
          Missing.of(field, "cellTooLong", row, column.label(), text.length(), column.longest()));
    }
  }

  private static String plain(double bound) {
    return Math.abs(bound) == Double.MAX_VALUE
        ? "∞"
        : new BigDecimal(bound).stripTrailingZeros().toPlainString();
  }

  @Override
  public int words(JsonNode value) {
    return StreamSupport.stream(value.path(Items.KEY).spliterator(), false)
        .flatMap(row -> row.properties().stream())
        .filter(e -> !e.getKey().equals(TYPE) && e.getValue().isTextual())
        .mapToInt(e -> Words.count(e.getValue().textValue()))
        .sum();
  }

  @Override
  public List<String> lines(Field field, JsonNode value, Values all, Language language) {
    return rows(field, value, language).stream()
        .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ")))
        .toList();
  }

  @Override
  public Object shown(Field field, JsonNode value, Values all, Language language) {
    var columns = Column.of(field).stream().map(c -> c.label().in(language)).toList();
    return new Shown(columns, rows(field, value, language));
  }

  private static List<List<Cell>> rows(Field field, JsonNode value, Language language) {
    return Items.inOrder(value).stream()
        .map(
            row ->
                Column.of(field).stream()
                    .map(
                        c ->
                            new Cell(
                                c.label().in(language), row.getValue().path(c.key()).asText("")))
                    .toList())
        .toList();
  }
}

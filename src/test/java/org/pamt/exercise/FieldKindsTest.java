package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;
import org.pamt.platform.Json;

/** What text, choice, table and references take, refuse, miss and show. */
class FieldKindsTest {

  private static final Deliverable TREE = Deliverable.of(Samples.exercise("problem-tree"));
  private static final Values NOTHING = new Values(Map.of());

  private final TextKind text = new TextKind();
  private final ChoiceKind choice = new ChoiceKind();
  private final TableKind table = new TableKind();
  private final ReferencesKind references = new ReferencesKind();

  private final Field central = TREE.field("central");
  private final Field weight = TREE.field("weight");
  private final Field objectives = TREE.field("objectives");
  private final Field roots = TREE.field("roots");

  private static Operation operation(Field field, String type, String payload) {
    return new Operation(UUID.randomUUID(), field.key(), type, Json.read(payload));
  }

  private static JsonNode apply(FieldKind kind, Field field, String type, String... payloads) {
    var value = kind.empty();
    for (var payload : payloads) {
      value = kind.apply(field, value, operation(field, type, payload));
    }
    return value;
  }

  private static void expectRefused(FieldKind kind, Field field, String type, String payload) {
    assertThatThrownBy(() -> apply(kind, field, type, payload))
        .as(payload)
        .isInstanceOf(Invalid.class);
  }

  private static List<String> codes(List<Missing> missing) {
    return missing.stream().map(Missing::code).toList();
  }

  private static String write(String words) {
    return Json.write(Map.of("base", 0, "text", words));
  }

  private static String set(String item, String values) {
    return "{\"item\":\"%s\",\"values\":%s}".formatted(item, values);
  }

  @Test
  void a_text_is_the_last_one_written() {
    var value = apply(text, central, "text", write("first"), write("38 % of the young"));
    assertThat(value).isEqualTo(Json.read("{\"text\":\"38 % of the young\"}"));
    assertThat(text.words(value)).isEqualTo(5);
    assertThat(text.missing(central, value, NOTHING)).isEmpty();
  }

  @Test
  void a_text_longer_than_its_field_is_kept_and_told() {
    var value = apply(text, central, "text", write("7".repeat(201)));
    assertThat(codes(text.missing(central, value, NOTHING))).containsExactly("tooLong");
  }

  @Test
  void a_text_beyond_any_draft_is_refused() {
    expectRefused(text, central, "text", write("7".repeat(Words.hard(200) + 1)));
    expectRefused(text, central, "text", "{\"base\":0}");
    expectRefused(text, central, "text", "{\"base\":0,\"text\":12}");
    expectRefused(text, central, "set", set("answer", "{\"choice\":\"demand\"}"));
  }

  @Test
  void a_required_text_may_not_be_blank_and_a_figure_is_missed() {
    assertThat(codes(text.missing(central, text.empty(), NOTHING))).containsExactly("required");
    var words = apply(text, central, "text", write("no figure"));
    assertThat(codes(text.missing(central, words, NOTHING))).containsExactly("number");
    var eastern = apply(text, central, "text", write("٣٨ في المائة"));
    assertThat(text.missing(central, eastern, NOTHING)).isEmpty();
  }

  @Test
  void an_operation_leaves_the_value_it_started_from_alone() {
    var before = apply(choice, weight, "set", set("answer", "{\"choice\":\"demand\"}"));
    var copy = before.deepCopy();
    choice.apply(
        weight, before, operation(weight, "set", set("answer", "{\"choice\":\"supply\"}")));
    assertThat(before).isEqualTo(copy);
  }

  @Test
  void a_choice_is_one_of_the_options_and_can_be_taken_back() {
    assertThat(codes(choice.missing(weight, choice.empty(), NOTHING))).containsExactly("required");
    var value = apply(choice, weight, "set", set("answer", "{\"choice\":\"supply\"}"));
    assertThat(choice.missing(weight, value, NOTHING)).isEmpty();
    assertThat(choice.lines(weight, value, NOTHING, Language.EN)).containsExactly("Supply");
    var none = choice.apply(weight, value, operation(weight, "remove", "{\"item\":\"answer\"}"));
    assertThat(codes(choice.missing(weight, none, NOTHING))).containsExactly("required");
  }

  @Test
  void a_choice_refuses_what_is_no_option() {
    expectRefused(choice, weight, "set", set("answer", "{\"choice\":\"weather\"}"));
    expectRefused(choice, weight, "set", set("answer", "{\"choice\":\"demand\",\"why\":\"x\"}"));
    expectRefused(choice, weight, "set", set("second", "{\"choice\":\"demand\"}"));
    expectRefused(choice, weight, "set", "{\"values\":{\"choice\":\"demand\"}}");
    expectRefused(choice, weight, "text", write("demand"));
  }

  @Test
  void cells_of_a_row_are_written_one_by_one_and_rows_read_in_their_order() {
    var value =
        apply(
            table,
            objectives,
            "set",
            set("b", "{\"type\":\"row\",\"position\":2,\"situation\":\"second\"}"),
            set("a", "{\"type\":\"row\",\"position\":1,\"situation\":\"first\"}"),
            set("a", "{\"horizon\":2029}"),
            set("b", "{\"situation\":null}"));
    assertThat(table.lines(objectives, value, NOTHING, Language.FR))
        .containsExactly("first |  | 2029", " |  | ");
  }

  @Test
  void a_table_tells_what_its_rows_lack() {
    var value =
        apply(
            table,
            objectives,
            "set",
            set("a", "{\"type\":\"row\",\"position\":1,\"situation\":\"x\",\"horizon\":1999}"));
    assertThat(codes(table.missing(objectives, value, NOTHING)))
        .containsExactly("fewRows", "cell", "range");
    var full = "{\"situation\":\"x\",\"for-whom\":\"y\",\"horizon\":2029}";
    var four =
        apply(table, objectives, "set", set("a", full), set("b", full), set("c", full)).deepCopy();
    assertThat(table.missing(objectives, four, NOTHING)).isEmpty();
    var more = table.apply(objectives, four, operation(objectives, "set", set("d", full)));
    assertThat(codes(table.missing(objectives, more, NOTHING))).containsExactly("manyRows");
  }

  @Test
  void a_table_refuses_unknown_columns_and_values_of_another_sort() {
    expectRefused(table, objectives, "set", set("a", "{\"colour\":\"red\"}"));
    expectRefused(table, objectives, "set", set("a", "{\"horizon\":\"2029\"}"));
    expectRefused(table, objectives, "set", set("a", "{\"situation\":{\"x\":1}}"));
    expectRefused(table, objectives, "set", set("a", "{\"type\":\"node\"}"));
    expectRefused(table, objectives, "set", set("a", "[]"));
    expectRefused(table, objectives, "set", set("x".repeat(61), "{\"horizon\":2029}"));
  }

  @Test
  void a_table_does_not_grow_without_end() {
    var value = table.empty();
    for (var n = 0; n < Items.MAX; n++) {
      value =
          table.apply(
              objectives, value, operation(objectives, "set", set("row" + n, "{\"position\":1}")));
    }
    var full = value;
    assertThatThrownBy(
            () ->
                table.apply(
                    objectives, full, operation(objectives, "set", set("one", "{\"position\":1}"))))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void references_follow_what_they_refer_to() {
    var node = "{\"type\":\"node\",\"branch\":\"cause\",\"parent\":\"root\",\"text\":\"%s\"}";
    var causes =
        Json.read(
            "{\"items\":{\"n1\":%s,\"n2\":%s}}"
                .formatted(node.formatted("dates in bulk"), node.formatted("few vacancies")));
    var value =
        apply(
            references,
            roots,
            "set",
            set("n1", "{\"position\":1,\"reason\":\"a lever\"}"),
            set("n2", "{\"position\":2}"),
            set("n9", "{\"position\":3,\"reason\":\"of a node since removed\"}"));
    var all = new Values(Map.of("causes", causes));
    assertThat(codes(references.missing(roots, value, all)))
        .containsExactly("fewReferences", "reason");
    assertThat(references.lines(roots, value, all, Language.FR))
        .startsWith("dates in bulk : a lever", "few vacancies");
    expectRefused(references, roots, "set", set("n1", "{\"text\":\"another field's\"}"));
    expectRefused(references, roots, "set", set("n1", "{\"position\":\"first\"}"));
  }

  @Test
  void definitions_that_contradict_themselves_are_found() {
    var spoilt =
        Deliverable.of(
            Samples.exercise(
                "problem-tree",
                d -> {
                  var references = d.withArray("fields").get(2);
                  ((ObjectNode) references).put("of", "central").put("min", 5);
                }));
    assertThat(references.check(spoilt.field("roots"), spoilt, "x.yaml"))
        .extracting("code")
        .containsExactly("fieldRefersToNothing", "fieldMinAboveMax");
    assertThat(references.check(roots, TREE, "x.yaml")).isEmpty();
    assertThat(table.check(objectives, TREE, "x.yaml")).isEmpty();
  }
}

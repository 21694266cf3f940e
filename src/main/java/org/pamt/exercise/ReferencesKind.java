package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.pamt.catalogue.Problem;
import org.pamt.kernel.Language;

/**
 * Items of another field, chosen and given a reason; an item's id is that of what it refers to. Its
 * definition: of, branch, min, max, reason {label, max}.
 */
@ApplicationScoped
public class ReferencesKind implements FieldKind {

  static final String REASON = "reason";

  /** What the reading page shows. */
  public record Shown(String reasonLabel, List<Reference> references) {}

  /**
   * One reference.
   *
   * @param gone what it referred to has since been removed
   */
  public record Reference(String text, String reason, boolean gone) {}

  @Override
  public String name() {
    return "references";
  }

  @Override
  public List<Problem> check(Field field, Deliverable deliverable, String file) {
    return Definitions.refersTo(field, "of", deliverable, "tree", file)
        .and(Definitions.ordered(field, field.definition(), file))
        .problems();
  }

  @Override
  public JsonNode empty() {
    return Items.empty();
  }

  @Override
  public JsonNode apply(Field field, JsonNode value, Operation operation) {
    var longest = field.definition().path(REASON).path("max").asInt();
    return Items.apply(
        field,
        value,
        operation,
        (item, attribute, given) ->
            attribute.equals(REASON) && Items.isText(given, longest)
                || attribute.equals(Items.POSITION) && given.isNumber() && Items.isNumber(given));
  }

  @Override
  public List<Missing> missing(Field field, JsonNode value, Values all) {
    var chosen =
        Items.inOrder(value).stream().filter(e -> !isGone(field, e.getKey(), all)).toList();
    var missing = new ArrayList<Missing>();
    var min = field.definition().path("min").asInt(field.required() ? 1 : 0);
    var max = field.definition().path("max").asInt(Items.MAX);
    if (chosen.size() < min) {
      missing.add(Missing.of(field, "fewReferences", chosen.size(), min));
    }
    if (chosen.size() > max) {
      missing.add(Missing.of(field, "manyReferences", chosen.size(), max));
    }
    chosen.forEach(e -> missingReason(field, e, all, missing));
    return missing;
  }

  private static void missingReason(
      Field field, Entry<String, JsonNode> entry, Values all, List<Missing> missing) {
    var definition = field.definition().path(REASON);
    var reason = entry.getValue().path(REASON).asText("");
    if (definition.isObject() && reason.isBlank()) {
      missing.add(Missing.of(field, REASON, target(field, entry.getKey(), all)));
    } else if (reason.length() > definition.path("max").asInt(Words.NO_LIMIT)) {
      missing.add(Missing.of(field, "tooLong", reason.length(), definition.path("max").asInt()));
    }
  }

  private static boolean isGone(Field field, String id, Values all) {
    return !all.of(field.definition().path("of").asText()).path(Items.KEY).has(id);
  }

  private static String target(Field field, String id, Values all) {
    return all.of(field.definition().path("of").asText())
        .path(Items.KEY)
        .path(id)
        .path("text")
        .asText("");
  }

  @Override
  public int words(JsonNode value) {
    return Words.inItems(value, Set.of(REASON));
  }

  @Override
  public List<String> lines(Field field, JsonNode value, Values all, Language language) {
    return references(field, value, all).stream()
        .map(r -> r.reason().isBlank() ? r.text() : r.text() + " : " + r.reason())
        .toList();
  }

  @Override
  public Object shown(Field field, JsonNode value, Values all, Language language) {
    return new Shown(
        Deliverable.text(field.definition().path(REASON), "label").in(language),
        references(field, value, all));
  }

  private static List<Reference> references(Field field, JsonNode value, Values all) {
    return Items.inOrder(value).stream()
        .map(
            e ->
                new Reference(
                    target(field, e.getKey(), all),
                    e.getValue().path(REASON).asText(""),
                    isGone(field, e.getKey(), all)))
        .toList();
  }
}

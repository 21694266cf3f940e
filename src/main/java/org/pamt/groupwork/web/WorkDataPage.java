package org.pamt.groupwork.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pamt.account.Caller;
import org.pamt.exercise.Deliverable;
import org.pamt.exercise.Field;
import org.pamt.exercise.FieldKinds;
import org.pamt.groupwork.FieldView;
import org.pamt.groupwork.SubmissionView;
import org.pamt.kernel.Language;
import org.pamt.platform.Json;
import org.pamt.platform.web.Speech;

/** What the script of {@code /groupwork/submission.xhtml} starts from, as JSON in the page. */
@Named
@RequestScoped
public class WorkDataPage {

  private static final String EDIT = "edit.";
  private static final List<String> LANGUAGES = Language.ALL.stream().map(Language::code).toList();

  @Inject private FieldKinds kinds;
  @Inject private Caller caller;

  /** Safe to stand in a script element. */
  public String json(SubmissionView work, Deliverable deliverable) {
    var language = Speech.ofPage();
    var fields = deliverable.fields().stream().map(f -> field(f, work, language)).toList();
    return Json.inPage(
        Map.of(
            "id", work.id(),
            "me", caller.id(),
            "seq", work.seq(),
            "state", work.state(),
            "zone", work.workshop().zone().getId(),
            "texts", texts(language),
            "fields", fields));
  }

  /** The same fields with nothing in them and nowhere to save it, to be tried out. */
  public String blank(Deliverable deliverable) {
    var language = Speech.ofPage();
    var fields =
        deliverable.fields().stream()
            .map(f -> field(f, kinds.of(f).empty(), 0L, language))
            .toList();
    return Json.inPage(Map.of("texts", texts(language), "fields", fields));
  }

  private Map<String, Object> field(Field field, SubmissionView work, Language language) {
    var written = work.fields().stream().filter(v -> v.field().equals(field.key())).findFirst();
    var value = written.map(FieldView::value).orElseGet(() -> kinds.of(field).empty());
    return field(field, value, written.map(FieldView::seq).orElse(0L), language);
  }

  private static Map<String, Object> field(
      Field field, JsonNode value, long seq, Language language) {
    return Map.of(
        "key", field.key(),
        "kind", field.kind(),
        "definition", in(field.definition(), language),
        "value", value,
        "seq", seq);
  }

  /** The definition with each text in one language. */
  private static JsonNode in(JsonNode node, Language language) {
    if (node.isObject()
        && node.size() == LANGUAGES.size()
        && LANGUAGES.stream().allMatch(node::has)) {
      return node.get(language.code());
    }
    if (node.isArray()) {
      var array = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> array.add(in(element, language)));
      return array;
    }
    if (node instanceof ObjectNode object) {
      var copy = JsonNodeFactory.instance.objectNode();
      object.fields().forEachRemaining(e -> copy.set(e.getKey(), in(e.getValue(), language)));
      return copy;
    }
    return node;
  }

  /** All texts of editing, of the fields and of the page, without the prefix of their keys. */
  private static Map<String, String> texts(Language language) {
    var texts = new TreeMap<String, String>();
    for (var feature : List.of("exercise", "groupwork")) {
      var bundle = Speech.bundle(feature, language);
      bundle.keySet().stream()
          .filter(key -> key.startsWith(EDIT))
          .forEach(key -> texts.put(key.substring(EDIT.length()), bundle.getString(key)));
    }
    return texts;
  }
}

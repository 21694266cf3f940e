package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.Text;
import org.pamt.platform.Texts;

/**
 * An exercise a group answers together, field by field, and hands in.
 *
 * @param group how groups should be composed
 * @param material keys of what is to be read beside it
 * @param calculators keys of the calculators that help
 * @param facilitatorNotes Markdown, for trainers; empty where there are none
 */
public record Deliverable(
    Text intro,
    GroupRule group,
    List<String> material,
    List<String> calculators,
    List<Step> steps,
    List<Field> fields,
    List<Criterion> rubric,
    Text facilitatorNotes) {

  public static final String KIND = "deliverable";

  /** Reads what the package's YAML says; the parser has checked it against its schema. */
  public static Deliverable of(ExerciseContent exercise) {
    var d = exercise.definition();
    return new Deliverable(
        text(d, "intro"),
        GroupRule.of(d.path("group")),
        stream(d, "material").map(JsonNode::asText).toList(),
        stream(d, "calculators").map(JsonNode::asText).toList(),
        stream(d, "steps").map(Step::of).toList(),
        stream(d, "fields").map(Field::of).toList(),
        stream(d, "rubric").map(Criterion::of).toList(),
        text(d, "facilitatorNotes"));
  }

  public Field field(String key) {
    return find(key).orElseThrow(NotFound::new);
  }

  Optional<Field> find(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).findFirst();
  }

  /** A text in three languages; empty where the key is missing. */
  static Text text(JsonNode parent, String key) {
    var node = parent.path(key);
    return node.isObject() ? Texts.read(node) : Text.same("");
  }

  private static Stream<JsonNode> stream(JsonNode parent, String key) {
    return StreamSupport.stream(parent.path(key).spliterator(), false);
  }
}

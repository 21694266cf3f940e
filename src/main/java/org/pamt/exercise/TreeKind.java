package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pamt.catalogue.Problem;
import org.pamt.kernel.Language;

/**
 * Causes below, effects above, the problem in the middle. A node is {@code {"type": "node",
 * "branch", "parent", "position", "text", "<attribute>": "<option>"}}, a cross-link {@code {"type":
 * "link", "from", "to", …}}; {@link TreeShape} says what a definition holds, {@link TreeChange}
 * what may be written, {@link Tree} how it is read.
 */
@ApplicationScoped
public class TreeKind implements FieldKind {

  @Override
  public String name() {
    return "tree";
  }

  @Override
  public List<Problem> check(Field field, Deliverable deliverable, String file) {
    var problems = new ArrayList<Problem>();
    Stream.of(
            Definitions.refersTo(field, "root", deliverable, "text", file),
            Definitions.ordered(field, field.definition().path("nodes"), file))
        .forEach(d -> problems.addAll(d.problems()));
    var shape = TreeShape.of(field.definition());
    var keys = new HashSet<>(TreeShape.RESERVED);
    Stream.concat(shape.nodeAttributes().stream(), shape.linkAttributes().stream())
        .forEach(a -> check(field, shape, a, keys, file, problems));
    return problems;
  }

  private static void check(
      Field field,
      TreeShape shape,
      TreeShape.Attribute attribute,
      Set<String> keys,
      String file,
      List<Problem> problems) {
    if (!keys.add(attribute.key())) {
      problems.add(problem(file, "treeKeyTaken", field.key(), attribute.key()));
    }
    if (!attribute.branch().isEmpty() && shape.branch(attribute.branch()).isEmpty()) {
      problems.add(
          problem(file, "treeBranchUnknown", field.key(), attribute.key(), attribute.branch()));
    }
    var options = attribute.options().size();
    if (attribute.distinct() > options) {
      problems.add(problem(file, "treeDistinct", field.key(), attribute.key(), options));
    }
  }

  private static Problem problem(String file, String code, Object... arguments) {
    return new Problem(file, 0, code, List.of(arguments));
  }

  @Override
  public JsonNode empty() {
    return Items.empty();
  }

  @Override
  public JsonNode apply(Field field, JsonNode value, Operation operation) {
    return new TreeChange(field, value).apply(operation);
  }

  @Override
  public List<Missing> missing(Field field, JsonNode value, Values all) {
    var shape = TreeShape.of(field.definition());
    return new TreeGaps(field, shape, Tree.of(shape, value)).all();
  }

  @Override
  public int words(JsonNode value) {
    return Words.inItems(value, Set.of("text"));
  }

  @Override
  public List<String> lines(Field field, JsonNode value, Values all, Language language) {
    return outline(field, value, all, language).lines();
  }

  @Override
  public Object shown(Field field, JsonNode value, Values all, Language language) {
    return outline(field, value, all, language);
  }

  private static TreeOutline outline(Field field, JsonNode value, Values all, Language language) {
    var shape = TreeShape.of(field.definition());
    var rootText = all.of(shape.root()).path("text").asText();
    return new TreeOutline(shape, Tree.of(shape, value), rootText, language);
  }
}

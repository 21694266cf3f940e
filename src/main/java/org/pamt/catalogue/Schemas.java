package org.pamt.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The schemas bundled with the program; what an uploaded package says of its schemas is for editors
 * only.
 */
final class Schemas {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder()
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ENGLISH)
          .build();

  private final JsonSchema module;
  private final JsonSchema exercise;
  private final JsonSchema original;
  private final JsonSchema translation;
  private final JsonSchema dataset;
  private final JsonSchema question;
  private final JsonSchema chart;

  /** A value is of the wrong kind of a {@code oneOf}: nothing below here is worth saying. */
  private record WrongBranch(String instance, String path) {

    boolean covers(ValidationMessage message) {
      return message.getEvaluationPath().toString().startsWith(path + "/")
          && message.getInstanceLocation().toString().startsWith(instance);
    }
  }

  Schemas(PackageFiles bundle) {
    module = FACTORY.getSchema(read(bundle, "module"), CONFIG);
    exercise = FACTORY.getSchema(read(bundle, "exercise"), CONFIG);
    original = branch(read(bundle, "lesson"), 0);
    translation = branch(read(bundle, "lesson"), 1);
    dataset = FACTORY.getSchema(read(bundle, "dataset"), CONFIG);
    question = FACTORY.getSchema(read(bundle, "question"), CONFIG);
    chart = FACTORY.getSchema(read(bundle, "chart"), CONFIG);
  }

  private static JsonNode read(PackageFiles bundle, String name) {
    try {
      return JSON.readTree(bundle.text("schemas/" + name + ".schema.json"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonSchema branch(JsonNode schema, int number) {
    var branch = (ObjectNode) schema.path("oneOf").get(number).deepCopy();
    branch.set("$defs", schema.path("$defs"));
    return FACTORY.getSchema(branch, CONFIG);
  }

  void module(YamlFile yaml, String file, Findings findings) {
    check(module, yaml, file, findings);
  }

  void exercise(YamlFile yaml, String file, Findings findings) {
    check(exercise, yaml, file, findings);
  }

  void lesson(YamlFile yaml, boolean isOriginal, String file, Findings findings) {
    check(isOriginal ? original : translation, yaml, file, findings);
  }

  void dataset(YamlFile yaml, String file, Findings findings) {
    check(dataset, yaml, file, findings);
  }

  void question(YamlFile yaml, String file, Findings findings) {
    check(question, yaml, file, findings);
  }

  void chart(YamlFile yaml, String file, Findings findings) {
    check(chart, yaml, file, findings);
  }

  private static void check(JsonSchema schema, YamlFile yaml, String file, Findings findings) {
    for (var message : telling(schema.validate(yaml.root()))) {
      report(message, yaml, file, findings);
    }
  }

  /** Of a {@code oneOf}'s complaints, those of the alternative the author chose by its kind. */
  private static List<ValidationMessage> telling(Set<ValidationMessage> all) {
    var wrong = new ArrayList<WrongBranch>();
    for (var message : all) {
      var path = message.getEvaluationPath().toString();
      if (path.endsWith("/properties/kind/const")) {
        wrong.add(
            new WrongBranch(
                parent(message.getInstanceLocation().toString()),
                path.substring(0, path.length() - "/properties/kind/const".length())));
      }
    }
    var telling =
        all.stream()
            .filter(m -> wrong.stream().noneMatch(w -> w.covers(m)))
            .filter(m -> !m.getType().equals("oneOf"))
            .toList();
    return telling.isEmpty() ? all.stream().limit(1).toList() : telling;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  private static void report(
      ValidationMessage message, YamlFile yaml, String file, Findings findings) {
    var at = message.getInstanceLocation().toString();
    var part = at.isEmpty() ? "/" : at;
    switch (message.getType()) {
      case "required" -> findings.add(file, yaml.line(at), "missing", part, message.getProperty());
      case "additionalProperties" ->
          findings.add(
              file,
              yaml.line(at + "/" + message.getProperty()),
              "unknown",
              part,
              message.getProperty());
      case "const", "enum" ->
          findings.add(
              file,
              yaml.line(at),
              "notOneOf",
              part,
              yaml.root().at(at).asText(),
              message.getSchemaNode().toString().replaceAll("[\\[\\]\"]", "").replace(",", ", "));
      case "type" ->
          findings.add(file, yaml.line(at), "wrongType", part, message.getSchemaNode().asText());
      case "pattern" ->
          findings.add(
              file,
              yaml.line(at),
              "pattern",
              part,
              yaml.root().at(at).asText(),
              message.getSchemaNode().asText());
      default ->
          findings.add(
              file,
              yaml.line(at),
              "bound",
              part,
              message.getType(),
              message.getSchemaNode().asText());
    }
  }
}

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
import java.util.Locale;

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
    new SchemaMessages(schema.validate(yaml.root()), yaml, file, findings).report();
  }
}

package org.pamt.exercise;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.kernel.Text;

/** Exercises of the module that comes with the program, and spoilt copies of them. */
public final class Samples {

  public static final ModuleContent MODULE =
      new ModuleContent(
          "diagnosis",
          "M1",
          Text.same(""),
          Text.same(""),
          List.of(),
          1,
          List.of(),
          "",
          "",
          List.of(),
          List.of(),
          Map.of(),
          Map.of());

  private Samples() {}

  public static ExerciseContent exercise(String key, Consumer<ObjectNode> spoil) {
    try {
      var mapper = new YAMLMapper();
      mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
      var file = Path.of("modules-content", "diagnosis", "exercises", key + ".yaml").toFile();
      var definition = (ObjectNode) mapper.readTree(file);
      spoil.accept(definition);
      return of(key, definition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ExerciseContent exercise(String key) {
    return exercise(key, definition -> {});
  }

  private static ExerciseContent of(String key, JsonNode definition) {
    return new ExerciseContent(
        key, "", definition.path("kind").asText(), "", Text.same(""), 1, Text.same(""), definition);
  }
}

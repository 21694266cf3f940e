package org.pamt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;
import org.pamt.platform.Texts;

/** One reading of one package. */
final class PackageReading {

  private static final Pattern MODULE = Pattern.compile("([^/]+)/module\\.yaml");
  private static final Pattern MATERIAL = Pattern.compile("material/([a-z][a-z0-9-]*)\\.fr\\.md");

  private final PackageFiles files;
  private final Schemas schemas;
  private final Findings findings;
  private final Map<String, YamlFile> exerciseFiles = new LinkedHashMap<>();

  PackageReading(PackageFiles files, Schemas schemas, Findings findings) {
    this.files = files;
    this.schemas = schemas;
    this.findings = findings;
  }

  Optional<ModuleContent> read() {
    var slugs = new TreeSet<String>();
    for (var path : files.files().keySet()) {
      var module = MODULE.matcher(path);
      if (module.matches()) {
        slugs.add(module.group(1));
      }
    }
    if (slugs.size() != 1) {
      findings.add("", 0, slugs.isEmpty() ? "noModule" : "severalModules", slugs.size());
      return Optional.empty();
    }
    var file = slugs.first() + "/module.yaml";
    return Optional.ofNullable(yaml(file, files.text(file), 0))
        .flatMap(module -> module(slugs.first(), file, module));
  }

  private Optional<ModuleContent> module(String slug, String file, YamlFile yaml) {
    schemas.module(yaml, file, findings);
    var root = yaml.root();
    if (!root.path("lessons").isArray() || !root.path("exercises").isArray()) {
      return Optional.empty();
    }
    if (!root.path("slug").asText().equals(slug)) {
      findings.add(file, yaml.line("/slug"), "slug", root.path("slug").asText(), slug);
    }
    var glossary = new GlossaryFile(files, findings).read();
    var datasets = new DatasetFiles(files, schemas, findings).read();
    var exercises = exercises(slug, root);
    var links = new Links(slug, root, glossary.keySet(), materialKeys(), files);
    var pages = new LessonFiles(files, schemas, findings, links, datasets);
    var lessons = new ArrayList<LessonContent>();
    root.path("lessons").forEach(key -> pages.lesson(slug, key.asText()).ifPresent(lessons::add));
    var material = new LinkedHashMap<String, MaterialContent>();
    materialKeys().forEach(key -> pages.material(key).ifPresent(m -> material.put(key, m)));
    var module = assemble(slug, root, lessons, exercises, glossary, material);
    new CrossChecks(files, findings, module, exerciseFiles).check(yaml, file);
    return Optional.of(module);
  }

  private static ModuleContent assemble(
      String slug,
      JsonNode root,
      List<LessonContent> lessons,
      List<ExerciseContent> exercises,
      Map<String, Term> glossary,
      Map<String, MaterialContent> material) {
    var prerequisites = new ArrayList<String>();
    root.path("prerequisites").forEach(p -> prerequisites.add(p.asText()));
    return new ModuleContent(
        slug,
        root.path("code").asText(),
        Texts.read(root.path("title")),
        Texts.read(root.path("summary")),
        Texts.list(root.path("objectives")),
        root.path("minutes").asInt(),
        prerequisites,
        root.path("author").asText(),
        root.path("licence").asText(),
        lessons,
        exercises,
        glossary,
        material);
  }

  private TreeSet<String> materialKeys() {
    var keys = new TreeSet<String>();
    for (var path : files.files().keySet()) {
      var match = MATERIAL.matcher(path);
      if (match.matches()) {
        keys.add(match.group(1));
      }
    }
    return keys;
  }

  private List<ExerciseContent> exercises(String slug, JsonNode root) {
    var exercises = new ArrayList<ExerciseContent>();
    for (var listed : root.path("exercises")) {
      var key = listed.asText();
      var file = slug + "/exercises/" + key + ".yaml";
      var yaml = files.has(file) ? yaml(file, files.text(file), 0) : null;
      if (yaml == null) {
        if (!files.has(file)) {
          findings.add(slug + "/module.yaml", 0, "fileMissing", file);
        }
        continue;
      }
      schemas.exercise(yaml, file, findings);
      exerciseFiles.put(file, yaml);
      exercises.add(exercise(key, yaml.root()));
    }
    return exercises;
  }

  private static ExerciseContent exercise(String key, JsonNode root) {
    return new ExerciseContent(
        key,
        root.path("formerly").asText(),
        root.path("kind").asText(),
        root.path("code").asText(),
        Texts.read(root.path("title")),
        root.path("minutes").asInt(),
        Texts.read(root.path("summary")),
        root);
  }

  private @Nullable YamlFile yaml(String file, String text, int offset) {
    try {
      return YamlFile.read(text, offset);
    } catch (YamlFile.Unreadable e) {
      e.report(findings, file);
      return null;
    }
  }

  /** The titles of a lesson's three bodies as one text. */
  static Text title(Map<Language, LessonBody> bodies) {
    var titles = new EnumMap<Language, String>(Language.class);
    bodies.forEach((language, body) -> titles.put(language, body.title()));
    return new Text(
        titles.getOrDefault(Language.FR, ""),
        titles.getOrDefault(Language.AR, ""),
        titles.getOrDefault(Language.EN, ""));
  }
}

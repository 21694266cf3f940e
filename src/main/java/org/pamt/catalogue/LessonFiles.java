package org.pamt.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Language;
import org.pamt.observatory.Dataset;

/** Reads lessons and material: three files of Markdown each, with a header of YAML. */
final class LessonFiles {

  private final PackageFiles files;
  private final Schemas schemas;
  private final Findings findings;
  private final Links links;
  private final Map<String, Dataset> datasets;

  /** A file cut in two, and how many lines its header takes. */
  private record Halves(YamlFile header, String body, int offset) {}

  LessonFiles(
      PackageFiles files,
      Schemas schemas,
      Findings findings,
      Links links,
      Map<String, Dataset> datasets) {
    this.files = files;
    this.schemas = schemas;
    this.findings = findings;
    this.links = links;
    this.datasets = datasets;
  }

  Optional<LessonContent> lesson(String slug, String key) {
    var base = slug + "/lessons/" + key;
    var halves = halves(base);
    halves.forEach(
        (language, half) ->
            schemas.lesson(half.header(), language == Language.FR, file(base, language), findings));
    var original = halves.get(Language.FR);
    if (original == null || halves.size() < Language.ALL.size()) {
      return Optional.empty();
    }
    var header = original.header().root();
    var revision = header.path("revision").asInt();
    var bodies = bodies(base, halves, revision);
    return Optional.of(
        new LessonContent(
            key,
            header.path("formerly").asText(),
            PackageReading.title(bodies),
            header.path("minutes").asInt(),
            revision,
            bodies));
  }

  Optional<MaterialContent> material(String key) {
    var base = "material/" + key;
    var halves = halves(base);
    if (halves.size() < Language.ALL.size()) {
      return Optional.empty();
    }
    return Optional.of(new MaterialContent(key, bodies(base, halves, 0)));
  }

  private static String file(String base, Language language) {
    return base + "." + language.code() + ".md";
  }

  private Map<Language, Halves> halves(String base) {
    var halves = new EnumMap<Language, Halves>(Language.class);
    for (var language : Language.ALL) {
      var file = file(base, language);
      if (!files.has(file)) {
        findings.add(file, 0, "fileMissing", file);
        continue;
      }
      var half = halves(file, files.text(file).replace("\r\n", "\n"));
      if (half != null) {
        halves.put(language, half);
      }
    }
    return halves;
  }

  private @Nullable Halves halves(String file, String text) {
    var end = text.indexOf("\n---\n", 3);
    if (!text.startsWith("---\n") || end < 0) {
      findings.add(file, 1, "header");
      return null;
    }
    var body = text.substring(end + 5);
    var offset = (int) text.substring(0, end + 5).chars().filter(c -> c == '\n').count();
    try {
      var header = YamlFile.read(text.substring(4, end + 1), 1);
      if (header.root().path("title").asText().isBlank()) {
        findings.add(file, 1, "missing", "/", "title");
      }
      return new Halves(header, body, offset);
    } catch (YamlFile.Unreadable e) {
      e.report(findings, file);
      return null;
    }
  }

  private Map<Language, LessonBody> bodies(
      String base, Map<Language, Halves> halves, int revision) {
    var bodies = new EnumMap<Language, LessonBody>(Language.class);
    var shapes = new EnumMap<Language, Shape>(Language.class);
    halves.forEach(
        (language, half) -> {
          var file = file(base, language);
          var markdown =
              new Markdown(file, half.offset(), language, links, datasets, schemas, findings);
          var written = markdown.render(half.body());
          var follows = half.header().root().path("follows").asInt(revision);
          if (follows > revision) {
            findings.add(file, half.header().line("/follows"), "followsFuture", follows, revision);
          }
          bodies.put(
              language,
              new LessonBody(
                  half.header().root().path("title").asText(),
                  (follows < revision ? markdown.stale(follows, revision) : "") + written,
                  markdown.headings(),
                  half.body()));
          shapes.put(language, markdown.shape());
        });
    shapes.forEach(
        (language, shape) ->
            shape.compare(shapes.get(Language.FR), file(base, language), findings));
    return bodies;
  }
}

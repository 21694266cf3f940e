package org.pamt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;

/** What no schema can check, because it takes more than one part of the package. */
final class CrossChecks {

  private static final Pattern OWN =
      Pattern.compile("[^/]+/(?:lessons/([^.]+)\\.[a-z]+\\.md|exercises/([^.]+)\\.yaml)");

  private final PackageFiles files;
  private final Findings findings;
  private final ModuleContent module;
  private final Map<String, YamlFile> exercises;

  CrossChecks(
      PackageFiles files,
      Findings findings,
      ModuleContent module,
      Map<String, YamlFile> exercises) {
    this.files = files;
    this.findings = findings;
    this.module = module;
    this.exercises = exercises;
  }

  void check(YamlFile yaml, String file) {
    checkListed(yaml.root(), file);
    checkMinutes(yaml, file);
    checkFormerNames(file);
    yaml.root()
        .path("prerequisites")
        .forEach(
            slug -> {
              if (slug.asText().equals(module.slug())) {
                findings.add(file, yaml.line("/prerequisites"), "ownPrerequisite", module.slug());
              }
            });
    exercises.forEach(this::checkExercise);
  }

  /** Each file belongs to something the module names. */
  private void checkListed(JsonNode root, String file) {
    var lessons = new HashSet<String>();
    var tasks = new HashSet<String>();
    root.path("lessons").forEach(key -> lessons.add(key.asText()));
    root.path("exercises").forEach(key -> tasks.add(key.asText()));
    for (var path : files.files().keySet()) {
      var own = OWN.matcher(path);
      if (own.matches()
          && !(own.group(1) == null
              ? tasks.contains(own.group(2))
              : lessons.contains(own.group(1)))) {
        findings.add(path, 0, "unlisted", file);
      }
    }
  }

  private void checkMinutes(YamlFile yaml, String file) {
    var sum =
        module.lessons().stream().mapToInt(LessonContent::minutes).sum()
            + module.exercises().stream().mapToInt(ExerciseContent::minutes).sum();
    if (sum != module.minutes()) {
      findings.add(file, yaml.line("/minutes"), "minutes", module.minutes(), sum);
    }
  }

  /** A former key may not be in use, nor be claimed twice. */
  private void checkFormerNames(String file) {
    var lessons = new HashSet<String>();
    module.lessons().forEach(l -> lessons.add(l.key()));
    module.lessons().forEach(l -> former(l.formerly(), lessons, file));
    var tasks = new HashSet<String>();
    module.exercises().forEach(e -> tasks.add(e.key()));
    module.exercises().forEach(e -> former(e.formerly(), tasks, file));
  }

  private void former(String formerly, HashSet<String> used, String file) {
    if (!formerly.isEmpty() && !used.add(formerly)) {
      findings.add(file, 0, "formerlyInUse", formerly);
    }
  }

  private void checkExercise(String file, YamlFile yaml) {
    checkKeys(file, yaml, yaml.root(), "");
    var root = yaml.root();
    for (var i = 0; i < root.path("material").size(); i++) {
      var key = root.path("material").get(i).asText();
      if (!module.material().containsKey(key)) {
        findings.add(file, yaml.line("/material/" + i), "link", "material:" + key);
      }
    }
    for (var i = 0; i < root.path("calculators").size(); i++) {
      var key = root.path("calculators").get(i).asText();
      if (module.exercises().stream()
          .noneMatch(e -> e.key().equals(key) && e.kind().equals("calculator"))) {
        findings.add(file, yaml.line("/calculators/" + i), "link", "exercise:" + key);
      }
    }
    for (var i = 0; i < root.path("questions").size(); i++) {
      var key = root.path("questions").get(i).path("lesson").asText();
      if (!key.isEmpty() && module.lessons().stream().noneMatch(l -> l.key().equals(key))) {
        findings.add(file, yaml.line("/questions/" + i + "/lesson"), "link", "lesson:" + key);
      }
    }
  }

  /** In every list of things with keys, each key is there once, and no former key is in use. */
  private void checkKeys(String file, YamlFile yaml, JsonNode node, String at) {
    if (node.isArray()) {
      var keys = new HashSet<String>();
      for (var name : new String[] {"key", "formerly"}) {
        for (var i = 0; i < node.size(); i++) {
          var key = node.get(i).path(name).asText();
          if (!key.isEmpty() && !keys.add(key)) {
            findings.add(file, yaml.line(at + "/" + i + "/" + name), "keyTwice", key);
          }
        }
      }
      for (var i = 0; i < node.size(); i++) {
        checkKeys(file, yaml, node.get(i), at + "/" + i);
      }
    } else if (node.isObject()) {
      node.properties()
          .forEach(part -> checkKeys(file, yaml, part.getValue(), at + "/" + part.getKey()));
    }
  }
}

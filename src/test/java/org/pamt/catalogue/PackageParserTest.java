package org.pamt.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pamt.kernel.Language;
import org.pamt.platform.Words;

class PackageParserTest {

  private static final String LESSON = "diagnosis/lessons/counting.fr.md";

  private final PackageParser parser = new PackageParser(List.of());
  private final PackageFiles sound =
      Objects.requireNonNull(BundledModules.bundle().modules().get("diagnosis"));

  @Test
  void the_bundled_modules_have_no_problem() {
    BundledModules.bundle()
        .modules()
        .forEach(
            (slug, files) -> {
              var parsed = parser.parse(files);
              assertThat(parsed.problems()).as(slug).isEmpty();
              assertThat(parsed.isSound()).isTrue();
            });
  }

  @Test
  void a_module_is_read_with_all_it_uses() {
    var module = parser.parse(sound).content().orElseThrow();
    assertThat(module.lessons())
        .extracting(LessonContent::key)
        .containsExactly("counting", "causes");
    assertThat(module.exercise("problem-tree").kind()).isEqualTo("deliverable");
    assertThat(module.glossary()).containsKey("unemployment");
    assertThat(module.material()).containsKey("rihana");
    assertThat(module.lesson("counting").in(Language.AR).headings())
        .hasSameSizeAs(module.lesson("counting").in(Language.FR).headings());
  }

  /** Each replaces words in one file of the sound package; {@code |} stands for a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "diagnosis/module.yaml; code: M1; code: [; yaml",
        "diagnosis/module.yaml; code: M1; code: M1|code: M2; yamlTwice",
        "diagnosis/module.yaml; code: M1; code: &a M1; yamlAnchor",
        "diagnosis/module.yaml; code: M1; colour: M1; unknown",
        "diagnosis/module.yaml; code: M1|; ; missing",
        "diagnosis/module.yaml; minutes: 175; minutes: many; wrongType",
        "diagnosis/module.yaml; minutes: 175; minutes: 176; minutes",
        "diagnosis/module.yaml; slug: diagnosis; slug: other; slug",
        "diagnosis/module.yaml; [counting, causes]; [counting]; unlisted",
        "diagnosis/module.yaml; [counting, causes]; [counting, causes, lost]; fileMissing",
        "diagnosis/module.yaml; prerequisites: []; prerequisites: [diagnosis]; ownPrerequisite",
        "diagnosis/exercises/quiz.yaml; kind: quiz; kind: quizz; notOneOf",
        "diagnosis/exercises/quiz.yaml; kind: multiple; kind: plural; notOneOf",
        "diagnosis/exercises/problem-tree.yaml; [rihana]; [nowhere]; link",
        "diagnosis/exercises/problem-tree.yaml; [underutilisation]; [quiz]; link",
        "diagnosis/lessons/counting.fr.md; term:unemployment; term:nothing; link",
        "diagnosis/lessons/counting.fr.md; lesson:causes; lesson:effects; link",
        "diagnosis/lessons/counting.fr.md; https://ilostat; http://ilostat; link",
        "diagnosis/lessons/counting.fr.md; https://ilostat.ilo.org; javascript:alert; link",
        "diagnosis/lessons/counting.fr.md; Avant de vous; <b>Avant</b> de vous; html",
        "diagnosis/lessons/counting.fr.md; `## Trois`; `# Trois`; headingLevel",
        "diagnosis/lessons/counting.fr.md; trap Le; trick Le; directive",
        "diagnosis/lessons/counting.fr.md; Table: Les quatre; Les quatre; caption",
        "diagnosis/lessons/counting.fr.md; minutes: 20; minutes: soon; wrongType",
        "diagnosis/lessons/counting.fr.md; dataset: unemployment; dataset: nothing; datasetUnknown",
        "diagnosis/lessons/counting.fr.md; [MAR, MRT, TUN]; [MAR, XXX]; countryUnknown",
        "diagnosis/lessons/counting.fr.md; to: 2023; to: 2004; fromAfterTo",
        "diagnosis/lessons/counting.fr.md; kind: single; kind: double; notOneOf",
        "diagnosis/lessons/counting.ar.md; follows: 1; follows: 2; followsFuture",
        "diagnosis/lessons/counting.ar.md; key: farmer; key: peasant; shapeDiffers.question",
        "diagnosis/lessons/counting.en.md; takeaway|; note|; shapeDiffers.box",
        "diagnosis/lessons/counting.en.md; from: 2005; from: 2006; shapeDiffers.chart",
        "diagnosis/lessons/counting.en.md; ---|title; title; header",
        "glossary.csv; discouraged-worker,; Discouraged,; key",
        "glossary.csv; discouraged-worker,; employed-person,; keyTwice",
        "glossary.csv; discouraged-worker,travailleur découragé; discouraged-worker,; csvCells",
        "glossary.csv; key,term_fr; name,term_fr; csvColumns",
        "datasets/unemployment.csv; DZA,1989,17.64,; XXX,1989,17.64,; countryUnknown",
        "datasets/unemployment.csv; DZA,1989,17.64,; DZA,1989,much,; notNumber",
        "datasets/unemployment.csv; DZA,1989,17.64,; DZA,1990,17.64,; figureTwice",
        "datasets/unemployment.yaml; nature: reported; nature: guessed; notOneOf"
      })
  void a_planted_fault_is_found_in_its_file(
      String file, String words, String instead, String code) {
    var before = line(words);
    var with = line(instead == null ? "" : instead);
    assertThat(sound.text(file)).as("the words to replace").contains(before);
    var problems = parser.parse(changed(file, before, with)).problems();
    assertThat(problems).extracting(Problem::code).contains(code);
    for (var language : Language.ALL) {
      for (var problem : problems) {
        var sentence =
            new Words("catalogue", language)
                .say("problem." + problem.code(), problem.arguments().toArray());
        assertThat(sentence).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void a_problem_names_the_line() {
    var problem =
        parser.parse(changed(LESSON, "term:unemployment", "term:nothing")).problems().get(0);
    assertThat(problem).isEqualTo(new Problem(LESSON, 21, "link", List.of("term:nothing")));
    problem =
        parser
            .parse(changed("diagnosis/exercises/quiz.yaml", "kind: multiple", "kind: plural"))
            .problems()
            .get(0);
    var lines = sound.text("diagnosis/exercises/quiz.yaml").lines().toList();
    assertThat(lines.get(problem.line() - 1)).contains("kind: multiple");
  }

  @Test
  void a_mistake_in_a_question_of_a_lesson_is_named_with_its_line() {
    var problems = parser.parse(changed(LESSON, "kind: single", "kind: double")).problems();
    var lines = sound.text(LESSON).lines().toList();
    assertThat(problems)
        .filteredOn(p -> p.file().equals(LESSON))
        .singleElement()
        .satisfies(p -> assertThat(lines.get(p.line() - 1)).isEqualTo("kind: single"))
        .extracting(Problem::arguments)
        .isEqualTo(List.of("/kind", "double", "single, multiple, truefalse, numeric"));
  }

  @Test
  void a_package_of_no_module_or_of_two_is_refused() {
    assertThat(parser.parse(new PackageFiles(new TreeMap<>())).problems())
        .extracting(Problem::code)
        .containsExactly("noModule");
    var two = new TreeMap<>(sound.files());
    two.put("other/module.yaml", sound.files().get("diagnosis/module.yaml"));
    assertThat(parser.parse(new PackageFiles(two)).problems())
        .extracting(Problem::code)
        .containsExactly("severalModules");
  }

  @Test
  void a_translation_of_an_older_revision_says_so_and_is_no_problem() {
    var parsed = parser.parse(changed(LESSON, "revision: 1", "revision: 2"));
    assertThat(parsed.problems()).isEmpty();
    var lesson = parsed.content().orElseThrow().lesson("counting");
    assertThat(lesson.in(Language.EN).html()).startsWith("<p class=\"note\">This translation");
    assertThat(lesson.in(Language.FR).html()).startsWith("<p>«");
  }

  @Test
  void nothing_in_a_package_makes_the_parser_fail() {
    for (var file : sound.files().keySet()) {
      for (var junk :
          List.of("", "\n", "[", "- 1\n- 2\n", "---\na: [1\n---\n", "\"", "{a: {b: }}")) {
        var files = new TreeMap<>(sound.files());
        files.put(file, junk.getBytes(UTF_8));
        assertThat(parser.parse(new PackageFiles(files)).problems()).as(file + junk).isNotEmpty();
      }
    }
  }

  private static String line(String words) {
    return words.replace('|', '\n');
  }

  private PackageFiles changed(String file, String before, String with) {
    var files = new TreeMap<>(sound.files());
    var text = sound.text(file);
    var at = text.indexOf(before);
    files.put(
        file,
        (text.substring(0, at) + with + text.substring(at + before.length())).getBytes(UTF_8));
    return new PackageFiles(files);
  }
}

package org.pamt.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.LessonBody;
import org.pamt.catalogue.LessonContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;
import org.pamt.publishing.Change.How;
import org.pamt.publishing.Passage.Run;

class DifferenceTest {

  private static final LessonContent COUNTING = lesson("counting", "", "Compter.\n\nLu.");
  private static final LessonContent CAUSES = lesson("causes", "", "Chercher.");
  private static final String QUIZ =
      """
      kind: quiz
      questions:
        - key: rate
          text: {fr: Taux, ar: المعدل, en: Rate}
          answer: 36.8
      """;
  private static final String TREE =
      """
      kind: deliverable
      fields:
        - {key: central, label: {fr: Problème, ar: المشكلة, en: Problem}, max: 200}
        - {key: women, label: {fr: Femmes, ar: النساء, en: Women}}
      rubric:
        - key: clarity
          label: {fr: Clarté, ar: الوضوح, en: Clarity}
          levels: [{fr: Floue, ar: غامضة, en: Vague}, {fr: Nette, ar: واضحة, en: Sharp}]
      """;

  private final ModuleContent before =
      module(List.of(COUNTING, CAUSES), exercise("quiz", "", QUIZ), exercise("tree", "", TREE));

  @Test
  void the_same_module_twice_does_not_differ() {
    assertThat(changesTo(before)).isEmpty();
  }

  @Test
  void a_lesson_that_came_and_one_that_went_are_told_apart() {
    var after =
        module(
            List.of(COUNTING, lesson("policies", "", "Agir.")),
            exercise("quiz", "", QUIZ),
            exercise("tree", "", TREE));
    assertThat(changesTo(after))
        .extracting(Change::kind, Change::how, Change::key)
        .containsExactly(
            tuple(PartKind.LESSON, How.ADDED, "policies"),
            tuple(PartKind.LESSON, How.REMOVED, "causes"));
  }

  @Test
  void a_lesson_renamed_by_formerly_is_the_same_lesson() {
    var after =
        module(
            List.of(COUNTING, lesson("roots", "causes", "Chercher mieux.")),
            exercise("quiz", "", QUIZ),
            exercise("tree", "", TREE));
    var change = only(changesTo(after));
    assertThat(change.how()).isEqualTo(How.RENAMED);
    assertThat(change.keyBefore()).isEqualTo("causes");
    assertThat(change.passages()).extracting(Passage::language).containsExactly("fr", "ar", "en");
  }

  @Test
  void a_formerly_left_standing_does_not_match_a_second_time() {
    var after =
        module(
            List.of(lesson("counting", "numbers", "Compter.\n\nLu."), CAUSES),
            exercise("quiz", "", QUIZ),
            exercise("tree", "", TREE));
    assertThat(changesTo(after)).isEmpty();
  }

  @Test
  void a_changed_paragraph_is_shown_alone_with_its_changed_words_marked() {
    var after =
        module(
            List.of(lesson("counting", "", "Compter.\n\nBien lu."), CAUSES),
            exercise("quiz", "", QUIZ),
            exercise("tree", "", TREE));
    var passage = only(changesTo(after)).passages().get(0);
    assertThat(passage.path()).isEqualTo("text");
    assertThat(passage.before()).containsExactly(new Run("Lu", true), new Run(".", false));
    assertThat(passage.after()).containsExactly(new Run("Bien lu", true), new Run(".", false));
  }

  @Test
  void a_translation_that_stayed_behind_is_named() {
    var french = new LessonBody("Compter", "", List.of(), "Recompter.");
    var bodies = new EnumMap<>(COUNTING.bodies());
    bodies.put(Language.FR, french);
    var changed = new LessonContent("counting", "", COUNTING.title(), 20, 2, bodies);
    var after =
        module(List.of(changed, CAUSES), exercise("quiz", "", QUIZ), exercise("tree", "", TREE));
    assertThat(only(changesTo(after)).late()).containsExactly("ar", "en");
  }

  @Test
  void a_question_whose_key_was_changed_is_another_question() {
    var after =
        module(
            List.of(COUNTING, CAUSES),
            exercise("quiz", "", QUIZ.replace("key: rate", "key: ratio")),
            exercise("tree", "", TREE));
    assertThat(changesTo(after))
        .extracting(c -> c.how() + " " + c.kind() + " " + c.parent() + "." + c.key())
        .containsExactly("ADDED QUESTION quiz.ratio", "REMOVED QUESTION quiz.rate");
  }

  @Test
  void a_right_answer_that_was_changed_shows_for_all_languages() {
    var after =
        module(
            List.of(COUNTING, CAUSES),
            exercise("quiz", "", QUIZ.replace("36.8", "40")),
            exercise("tree", "", TREE));
    var passage = only(only(changesTo(after)).passages());
    assertThat(passage.path()).isEqualTo("answer");
    assertThat(passage.language()).isEmpty();
    assertThat(words(passage.before())).isEqualTo("36.8");
    assertThat(words(passage.after())).isEqualTo("40");
  }

  @Test
  void a_removed_field_and_a_changed_level_are_found_in_their_exercise() {
    var after =
        module(
            List.of(COUNTING, CAUSES),
            exercise("quiz", "", QUIZ),
            exercise("tree", "", TREE.replaceAll(".*women.*\n", "").replace("Nette", "Limpide")));
    assertThat(changesTo(after))
        .extracting(c -> c.how() + " " + c.kind() + " " + c.parent() + "." + c.key())
        .containsExactly("CHANGED CRITERION tree.clarity", "REMOVED FIELD tree.women");
    assertThat(only(changesTo(after).get(0).passages()).path()).isEqualTo("levels.2");
  }

  @Test
  void the_fields_of_a_renamed_exercise_are_still_its_fields() {
    var after =
        module(
            List.of(COUNTING, CAUSES),
            exercise("quiz", "", QUIZ),
            exercise("problem-tree", "tree", TREE.replace("max: 200", "max: 300")));
    assertThat(changesTo(after))
        .extracting(c -> c.how() + " " + c.kind() + " " + c.parent() + "." + c.key())
        .containsExactly("RENAMED EXERCISE .problem-tree", "CHANGED FIELD problem-tree.central");
  }

  private List<Change> changesTo(ModuleContent after) {
    return Difference.between(before, after).changes();
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  private static String words(List<Run> runs) {
    return runs.stream().map(Run::words).collect(Collectors.joining());
  }

  private static ModuleContent module(List<LessonContent> lessons, ExerciseContent... exercises) {
    return new ModuleContent(
        "diagnosis",
        "M1",
        Text.same("Diagnostic"),
        Text.same("Résumé"),
        List.of(),
        90,
        List.of(),
        "Atelier",
        "CC-BY-4.0",
        lessons,
        List.of(exercises),
        Map.of(),
        Map.of());
  }

  private static LessonContent lesson(String key, String formerly, String source) {
    var bodies = new EnumMap<Language, LessonBody>(Language.class);
    Language.ALL.forEach(l -> bodies.put(l, new LessonBody("Titre", "", List.of(), source)));
    return new LessonContent(key, formerly, Text.same("Titre"), 20, 1, bodies);
  }

  private static ExerciseContent exercise(String key, String formerly, String yaml) {
    try {
      var definition = new YAMLMapper().readTree(yaml);
      return new ExerciseContent(
          key,
          formerly,
          definition.path("kind").asText(),
          "",
          Text.same(key),
          10,
          Text.same(""),
          definition);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

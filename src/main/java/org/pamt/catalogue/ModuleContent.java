package org.pamt.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.Text;

/**
 * One module as one release teaches it, rendered. Holds right answers and facilitator notes: pages
 * choose what of it a reader sees.
 *
 * @param minutes time for all lessons and exercises
 * @param prerequisites slugs of modules to follow first
 * @param lessons in the order they are read
 * @param exercises in the order they are done
 */
public record ModuleContent(
    String slug,
    String code,
    Text title,
    Text summary,
    List<Text> objectives,
    int minutes,
    List<String> prerequisites,
    String author,
    String licence,
    List<LessonContent> lessons,
    List<ExerciseContent> exercises,
    Map<String, Term> glossary,
    Map<String, MaterialContent> material) {

  public ModuleContent {
    objectives = List.copyOf(objectives);
    prerequisites = List.copyOf(prerequisites);
    lessons = List.copyOf(lessons);
    exercises = List.copyOf(exercises);
    glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
    material = Collections.unmodifiableMap(new LinkedHashMap<>(material));
  }

  /**
   * @throws NotFound where the module has no such lesson
   */
  public LessonContent lesson(String key) {
    return lessons.stream().filter(l -> l.key().equals(key)).findFirst().orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound where the module has no such exercise
   */
  public ExerciseContent exercise(String key) {
    return exercises.stream()
        .filter(e -> e.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}

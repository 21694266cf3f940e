package org.pamt.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.LessonBody;
import org.pamt.catalogue.LessonContent;
import org.pamt.catalogue.MaterialContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;
import org.pamt.publishing.Part.Place;

/** Takes a module apart into the things that have a key. */
final class Parts {

  /** The lists of an exercise whose members people's work refers to by key. */
  private static final Map<String, PartKind> LISTS = lists();

  /** Said by the part itself, so no difference of its words. */
  private static final Set<String> IDENTITY = Set.of("key", "formerly");

  private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");

  private final List<Part> parts = new ArrayList<>();

  private Parts() {}

  private static Map<String, PartKind> lists() {
    var lists = new LinkedHashMap<String, PartKind>();
    lists.put("questions", PartKind.QUESTION);
    lists.put("inputs", PartKind.INPUT);
    lists.put("fields", PartKind.FIELD);
    lists.put("rubric", PartKind.CRITERION);
    return lists;
  }

  static List<Part> of(ModuleContent module) {
    var all = new Parts();
    all.module(module);
    module.lessons().forEach(all::lesson);
    module.exercises().forEach(all::exercise);
    module
        .material()
        .forEach((key, m) -> all.add(PartKind.MATERIAL, key, "", title(m), m.bodies()));
    module
        .glossary()
        .forEach(
            (key, term) -> {
              var words = new LinkedHashMap<Place, String>();
              put(words, "term", term.term());
              put(words, "definition", term.definition());
              all.parts.add(new Part(PartKind.TERM, "", key, "", term.term(), words));
            });
    return all.parts;
  }

  private void module(ModuleContent module) {
    var words = new LinkedHashMap<Place, String>();
    put(words, "title", module.title());
    put(words, "summary", module.summary());
    for (var i = 0; i < module.objectives().size(); i++) {
      put(words, "objectives." + (i + 1), module.objectives().get(i));
    }
    put(words, "minutes", String.valueOf(module.minutes()));
    put(words, "prerequisites", String.join(", ", module.prerequisites()));
    put(words, "author", module.author());
    put(words, "licence", module.licence());
    // A module is found by its slug, which is the same in both releases.
    parts.add(new Part(PartKind.MODULE, "", module.slug(), "", module.title(), words));
  }

  private void lesson(LessonContent lesson) {
    add(PartKind.LESSON, lesson.key(), lesson.formerly(), lesson.title(), lesson.bodies());
    put(parts.get(parts.size() - 1).words(), "minutes", String.valueOf(lesson.minutes()));
  }

  private void add(
      PartKind kind, String key, String formerly, Text title, Map<Language, LessonBody> bodies) {
    var words = new LinkedHashMap<Place, String>();
    for (var language : Language.ALL) {
      var body = bodies.get(language);
      if (body != null) {
        words.put(new Place("title", language.code()), body.title());
        words.put(new Place("text", language.code()), body.source().strip());
      }
    }
    parts.add(new Part(kind, "", key, formerly, title, words));
  }

  private static Text title(MaterialContent material) {
    return new Text(
        material.in(Language.FR).title(),
        material.in(Language.AR).title(),
        material.in(Language.EN).title());
  }

  private void exercise(ExerciseContent exercise) {
    var words = new LinkedHashMap<Place, String>();
    exercise
        .definition()
        .fields()
        .forEachRemaining(
            property -> {
              if (!LISTS.containsKey(property.getKey())) {
                collect(words, property.getKey(), property.getValue());
              }
            });
    parts.add(
        new Part(
            PartKind.EXERCISE, "", exercise.key(), exercise.formerly(), exercise.title(), words));
    LISTS.forEach(
        (list, kind) ->
            exercise.definition().path(list).forEach(node -> member(exercise.key(), kind, node)));
  }

  private void member(String exercise, PartKind kind, JsonNode node) {
    var words = new LinkedHashMap<Place, String>();
    collect(words, "", node);
    var title = title(node);
    parts.add(
        new Part(
            kind,
            exercise,
            node.path("key").asText(),
            node.path("formerly").asText(""),
            title,
            words));
  }

  /** What a question asks, or what a field, input or criterion is called. */
  private static Text title(JsonNode node) {
    for (var property : List.of("text", "label", "title")) {
      if (isText(node.path(property))) {
        var text = node.path(property);
        return new Text(
            text.path("fr").asText(), text.path("ar").asText(), text.path("en").asText());
      }
    }
    return Text.same(node.path("key").asText());
  }

  private static void collect(Map<Place, String> words, String path, JsonNode node) {
    if (isText(node)) {
      node.fields()
          .forEachRemaining(t -> words.put(new Place(path, t.getKey()), t.getValue().asText()));
    } else if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              property -> {
                if (!IDENTITY.contains(property.getKey())) {
                  collect(words, join(path, property.getKey()), property.getValue());
                }
              });
    } else if (node.isArray()) {
      for (var i = 0; i < node.size(); i++) {
        var place = node.get(i).path("key").asText(String.valueOf(i + 1));
        collect(words, join(path, place), node.get(i));
      }
    } else {
      words.put(new Place(path, ""), node.asText());
    }
  }

  private static boolean isText(JsonNode node) {
    if (!node.isObject() || node.isEmpty()) {
      return false;
    }
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return LANGUAGES.containsAll(names);
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static void put(Map<Place, String> words, String path, Text text) {
    Language.ALL.forEach(l -> words.put(new Place(path, l.code()), text.in(l)));
  }

  private static void put(Map<Place, String> words, String path, String same) {
    words.put(new Place(path, ""), same);
  }
}

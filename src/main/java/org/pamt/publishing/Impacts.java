package org.pamt.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pamt.publishing.Impact.Touch;

/** Says for each change of a difference what people have done with the thing it is about. */
@ApplicationScoped
class Impacts {

  @Inject private ImpactRepository counts;

  Impact of(String module, Difference difference) {
    var readers = counts.readers(module);
    var attempts = counts.attempts(module);
    var submissions = counts.submissions(module);
    var answers = counts.answers(module);
    var fields = counts.fields(module);
    var exercises = formerExercises(difference);
    var touches = new HashMap<Change, List<Touch>>();
    for (var change : difference.changes()) {
      var exercise = exercises.getOrDefault(change.parent(), change.parent());
      var item = exercise + "/" + change.keyBefore();
      var found = new ArrayList<Touch>();
      switch (change.kind()) {
        case EXERCISE -> {
          add(found, "attempts", attempts.get(change.keyBefore()));
          add(found, "submissions", submissions.get(change.keyBefore()));
        }
        case QUESTION, INPUT -> add(found, "answers", answers.get(item));
        case FIELD -> add(found, "fields", fields.get(item));
        case CRITERION -> add(found, "submissions", submissions.get(exercise));
        case LESSON -> add(found, "readers", readers.get(change.keyBefore()));
        case MODULE, MATERIAL, TERM -> {}
      }
      if (change.touchesWork() && !found.isEmpty()) {
        touches.put(change, List.copyOf(found));
      }
    }
    return new Impact(
        counts.workshops(module), counts.people(module), sum(attempts), sum(submissions), touches);
  }

  /** What work refers to: the key an exercise had, by the key it gets. */
  private static Map<String, String> formerExercises(Difference difference) {
    var keys = new HashMap<String, String>();
    difference.changes().stream()
        .filter(c -> c.kind() == PartKind.EXERCISE)
        .forEach(c -> keys.put(c.key(), c.keyBefore()));
    return keys;
  }

  private static void add(List<Touch> touches, String sort, @Nullable Long count) {
    if (count != null) {
      touches.add(new Touch(sort, count));
    }
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}

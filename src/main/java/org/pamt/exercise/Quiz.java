package org.pamt.exercise;

import java.util.List;
import java.util.stream.StreamSupport;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.kernel.NotFound;

/** Questions that mark themselves. */
public record Quiz(List<Question> questions) {

  /** Name of this kind of exercise. */
  public static final String KIND = "quiz";

  public static Quiz of(ExerciseContent exercise) {
    if (!exercise.kind().equals(KIND)) {
      throw new NotFound();
    }
    return new Quiz(
        StreamSupport.stream(exercise.definition().path("questions").spliterator(), false)
            .map(Question::of)
            .toList());
  }
}

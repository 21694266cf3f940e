package org.pamt.progress;

import java.io.Serializable;
import java.util.List;
import org.pamt.kernel.Text;

/** One module of a workshop as the caller stands with it; lessons and exercises in their order. */
public record ModuleStanding(
    String module,
    String code,
    Text title,
    List<LessonStanding> lessons,
    List<ExerciseStanding> exercises)
    implements Serializable {

  /** How many lessons were read. */
  public long read() {
    return lessons.stream().filter(LessonStanding::read).count();
  }

  /** Lessons and exercises together: how many need nothing more. */
  public long settled() {
    return read() + exercises.stream().filter(e -> e.standing().isSettled()).count();
  }

  /** How many lessons and exercises there are. */
  public int parts() {
    return lessons.size() + exercises.size();
  }
}

package org.pamt.review;

import java.util.List;
import java.util.UUID;
import org.pamt.kernel.Text;

/** What the queue can be filtered by. */
public record QueueChoices(List<ExerciseChoice> exercises, List<GroupChoice> groups) {

  /** An exercise somebody handed in. */
  public record ExerciseChoice(String module, String exercise, String code, Text title) {}

  /** A group that handed in, with the name of its workshop. */
  public record GroupChoice(UUID id, String name, String workshop) {}
}

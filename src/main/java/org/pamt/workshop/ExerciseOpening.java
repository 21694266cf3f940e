package org.pamt.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What trainers last said about an exercise in a workshop; without a row it is closed. */
@Entity
@Table(name = "exercise_opening")
public class ExerciseOpening {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "workshop_id")
  private UUID workshopId;

  private String module;
  private String exercise;
  private boolean opened;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ExerciseOpening() {}

  ExerciseOpening(UUID workshopId, String module, String exercise) {
    id = UUID.randomUUID();
    this.workshopId = workshopId;
    this.module = module;
    this.exercise = exercise;
  }

  void open(@Nullable Instant due) {
    opened = true;
    dueAt = due;
  }

  void close() {
    opened = false;
  }

  boolean isOf(String wantedModule, String wantedExercise) {
    return module.equals(wantedModule) && exercise.equals(wantedExercise);
  }

  Opening view() {
    return new Opening(workshopId, module, exercise, opened, dueAt);
  }
}

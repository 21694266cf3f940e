package org.pamt.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That a workshop's participants may read an exercise's facilitator notes. */
@Entity
@Table(name = "facilitator_notes_release")
public class NotesRelease {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "workshop_id")
  private UUID workshopId;

  private String module;
  private String exercise;

  @Column(name = "released_by")
  private UUID releasedBy;

  @Column(name = "released_at")
  private Instant releasedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected NotesRelease() {}

  NotesRelease(UUID workshopId, String module, String exercise, UUID by, Instant now) {
    id = UUID.randomUUID();
    this.workshopId = workshopId;
    this.module = module;
    this.exercise = exercise;
    releasedBy = by;
    releasedAt = now;
  }

  Instant releasedAt() {
    return releasedAt;
  }
}

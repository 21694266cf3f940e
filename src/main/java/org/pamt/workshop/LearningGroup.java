package org.pamt.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Invalid;

/** Some participants of a workshop working together. Who is in it: {@link GroupMember}. */
@Entity
@Table(name = "learning_group")
public class LearningGroup {

  public static final int MAX_NAME = 80;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "workshop_id")
  private UUID workshopId;

  private String name;

  @Column(name = "formed_at")
  private Instant formedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LearningGroup() {}

  LearningGroup(UUID workshopId, String name, Instant now) {
    id = UUID.randomUUID();
    this.workshopId = workshopId;
    this.name = name.strip();
    formedAt = now;
    if (this.name.isEmpty() || this.name.length() > MAX_NAME) {
      throw new Invalid("workshop.groupNameRequired", MAX_NAME);
    }
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  String name() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LearningGroup that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

package org.pamt.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stay of someone in a group. Moving ends one stay and begins another: none is forgotten. */
@Entity
@Table(name = "group_member")
public class GroupMember {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "workshop_id")
  private UUID workshopId;

  @Column(name = "group_id")
  private UUID groupId;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GroupMember() {}

  GroupMember(LearningGroup group, UUID accountId, Instant now) {
    id = UUID.randomUUID();
    workshopId = group.workshopId();
    groupId = group.id();
    this.accountId = accountId;
    joinedAt = now;
  }

  void leave(Instant now) {
    leftAt = now;
  }

  UUID groupId() {
    return groupId;
  }
}

package org.pamt.groupwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who had written on what was handed in, whatever group they are in since. */
@Entity
@Table(name = "hand_in_author")
public class HandInAuthor {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "hand_in_id")
  private UUID handInId;

  @Column(name = "account_id")
  private UUID accountId;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected HandInAuthor() {}

  HandInAuthor(UUID handInId, UUID accountId) {
    id = UUID.randomUUID();
    this.handInId = handInId;
    this.accountId = accountId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HandInAuthor that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

package org.pamt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One administrative act, written in the transaction of the act itself. Never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  static final int MAX_ABOUT = 300;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "actor_name")
  private String actorName;

  private String act;
  private String about;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  AuditEntry(Instant happenedAt, String actorName, String act, String about) {
    id = UUID.randomUUID();
    this.happenedAt = happenedAt;
    this.actorName = actorName;
    this.act = act;
    this.about = about.substring(0, Math.min(about.length(), MAX_ABOUT));
  }

  AuditView view() {
    return new AuditView(happenedAt, actorName, act, about);
  }
}

package org.pamt.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Which release of a module a workshop reads. */
@Entity
@Table(name = "workshop_module")
public class WorkshopModule {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "workshop_id")
  private UUID workshopId;

  private String module;

  @Column(name = "release_id")
  private UUID releaseId;

  private int position;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected WorkshopModule() {}

  WorkshopModule(UUID workshopId, String module, UUID releaseId, int position) {
    id = UUID.randomUUID();
    this.workshopId = workshopId;
    this.module = module;
    this.releaseId = releaseId;
    this.position = position;
  }

  void follow(UUID newRelease) {
    releaseId = newRelease;
  }

  void move(int newPosition) {
    position = newPosition;
  }

  String module() {
    return module;
  }

  UUID releaseId() {
    return releaseId;
  }
}

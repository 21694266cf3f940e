package org.pamt.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points at the release of a module that is current. Two admins can't both move it unseen. */
@Entity
@Table(name = "current_release")
public class CurrentRelease {

  @Id private String module;
  @Version private long version;

  @Column(name = "release_id")
  private UUID releaseId;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CurrentRelease() {}

  CurrentRelease(ModuleRelease release) {
    module = release.module();
    releaseId = release.id();
  }

  void moveTo(ModuleRelease release) {
    releaseId = release.id();
  }

  UUID releaseId() {
    return releaseId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CurrentRelease that && module.equals(that.module);
  }

  @Override
  public int hashCode() {
    return module.hashCode();
  }
}

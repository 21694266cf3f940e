package org.pamt.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published edition of a module: its files, frozen. */
@Entity
@Table(name = "module_release")
public class ModuleRelease {

  static final int MAX_NOTE = 1000;

  @Id private UUID id;
  @Version private long version;
  private String module;

  @Column(name = "release_number")
  private int number;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  private String note;
  private String digest;
  private byte[] packed;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ModuleRelease() {}

  ModuleRelease(
      String module, int number, PackageFiles files, String note, String publishedBy, Instant now) {
    id = UUID.randomUUID();
    this.module = module;
    this.number = number;
    this.publishedBy = publishedBy;
    this.note = note.strip().substring(0, Math.min(note.strip().length(), MAX_NOTE));
    publishedAt = now;
    digest = files.digest();
    packed = files.toZip();
  }

  UUID id() {
    return id;
  }

  String module() {
    return module;
  }

  int number() {
    return number;
  }

  PackageFiles files() {
    return PackageFiles.ofOwnZip(packed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModuleRelease that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

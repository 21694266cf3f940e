package org.pamt.publishing;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.catalogue.PackageFiles;

/** A sound package that waits to be published as the next release of its module. */
@Entity
@Table(name = "publishing_draft")
public class Draft {

  @Id private UUID id;
  @Version private long version;

  private String module;

  @Enumerated(STRING)
  private Origin origin;

  @Enumerated(STRING)
  private State state;

  private String digest;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private byte[] packed;

  /** A published draft is a release and no row here any more. */
  enum State {
    WAITING,
    DISCARDED
  }

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Draft() {}

  Draft(String module, Origin origin, PackageFiles files, String madeBy, Instant now) {
    id = UUID.randomUUID();
    state = State.WAITING;
    this.module = module;
    this.origin = origin;
    this.madeBy = madeBy;
    madeAt = now;
    digest = files.digest();
    packed = files.toZip();
  }

  /** Its files are forgotten; that they were not wanted is not. */
  void discard() {
    state = State.DISCARDED;
    packed = new byte[0];
  }

  UUID id() {
    return id;
  }

  String module() {
    return module;
  }

  PackageFiles files() {
    return PackageFiles.fromZip(new ByteArrayInputStream(packed));
  }

  DraftView view() {
    return new DraftView(id, module, origin, madeAt, madeBy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Draft that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

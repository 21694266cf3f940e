package org.pamt.review;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a review says of one criterion, of one field, or of the whole. */
@Entity
@Table(name = "review_mark")
public class Mark {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "review_id")
  private UUID reviewId;

  @Enumerated(STRING)
  private Part part;

  @Column(name = "part_key")
  private String partKey;

  @Column(name = "mark")
  private @Nullable Integer level;

  @Column(name = "remark")
  private String comment;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Mark() {}

  Mark(UUID reviewId, Part part, String partKey) {
    id = UUID.randomUUID();
    this.reviewId = reviewId;
    this.part = part;
    this.partKey = partKey;
    comment = "";
  }

  void change(@Nullable Integer newLevel, @Nullable String newComment) {
    level = newLevel == null ? level : newLevel;
    comment = newComment == null ? comment : newComment.strip();
  }

  boolean isOf(Part wanted, String key) {
    return part == wanted && partKey.equals(key);
  }

  Optional<Integer> level() {
    return Optional.ofNullable(level);
  }

  String comment() {
    return comment;
  }

  UUID reviewId() {
    return reviewId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mark that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

package org.pamt.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one person is in one lesson. */
@Entity
@Table(name = "lesson_reading")
public class LessonReading {

  static final int MAX_PLACE = 120;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  private String module;
  private String lesson;

  /** The heading last reached; empty is the top. */
  private String place;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LessonReading() {}

  LessonReading(UUID accountId, String module, String lesson, Instant now) {
    id = UUID.randomUUID();
    this.accountId = accountId;
    this.module = module;
    this.lesson = lesson;
    place = "";
    openedAt = now;
  }

  void reach(String heading, Instant now) {
    place = heading.substring(0, Math.min(heading.length(), MAX_PLACE));
    openedAt = now;
  }

  void finish(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  void takeBack() {
    readAt = null;
  }

  ReadingView view() {
    return new ReadingView(module, lesson, place, openedAt, readAt != null);
  }
}

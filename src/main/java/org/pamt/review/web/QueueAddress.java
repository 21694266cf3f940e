package org.pamt.review.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.review.QueueFilter;
import org.pamt.review.QueueState;

/** What the address of a page of the queue says: filters, and which page. */
public class QueueAddress {

  private @Nullable String exercise;
  private @Nullable UUID group;
  private QueueState state = QueueState.WAITING;
  private int page = 1;

  QueueFilter filter() {
    var chosen = exercise == null ? "" : exercise;
    var slash = chosen.indexOf('/');
    return slash < 0
        ? new QueueFilter(null, null, group, state)
        : new QueueFilter(chosen.substring(0, slash), chosen.substring(slash + 1), group, state);
  }

  boolean isFiltered() {
    return exercise != null || group != null || state != QueueState.WAITING;
  }

  /** The same filters on another page. */
  public String on(int wanted) {
    return "/review/queue?state="
        + state
        + (exercise == null
            ? ""
            : "&exercise=" + URLEncoder.encode(exercise, StandardCharsets.UTF_8))
        + (group == null ? "" : "&group=" + group)
        + "&page="
        + wanted;
  }

  /** Module and exercise with a slash between them. */
  public @Nullable String getExercise() {
    return exercise;
  }

  public void setExercise(@Nullable String exercise) {
    this.exercise = exercise;
  }

  public @Nullable UUID getGroup() {
    return group;
  }

  public void setGroup(@Nullable UUID group) {
    this.group = group;
  }

  public QueueState getState() {
    return state;
  }

  public void setState(@Nullable QueueState state) {
    this.state = state == null ? QueueState.WAITING : state;
  }

  /** Counts from 1. */
  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }
}

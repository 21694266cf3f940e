package org.pamt.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.exercise.Deliverable;
import org.pamt.groupwork.HandInView;
import org.pamt.kernel.Text;
import org.pamt.workshop.WorkshopView;

/**
 * A hand-in and all that is said of it.
 *
 * @param mine the caller's own review: a draft, or the one that was released
 * @param released what the group got; none while nobody has decided
 * @param rounds all hand-ins of the submission, the first round first
 */
public record HandInToReview(
    HandInView handIn,
    WorkshopView workshop,
    String code,
    Text title,
    Deliverable work,
    ReviewView mine,
    @Nullable ReviewView released,
    List<HandInView> rounds) {

  /** Whether the caller can still decide. */
  public boolean isOpen() {
    return released == null;
  }

  /** Whether the caller wrote a draft that somebody else's decision has left behind. */
  public boolean isLeftBehind() {
    return released != null && mine.state() == ReviewState.DRAFT && mine.savedAt() != null;
  }
}

package org.pamt.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.exercise.Deliverable;
import org.pamt.kernel.Text;

/**
 * A review as it is read, with every criterion of the rubric, marked or not.
 *
 * @param trainer the name of who wrote it
 * @param savedAt when the draft was last saved; none where nothing was written yet
 * @param releasedAt when the group got it; none for a draft
 * @param due until when returned work is expected again
 * @param score of a released review
 * @param change the one change the group is asked for; blank where there is none
 */
public record ReviewView(
    Text trainer,
    ReviewState state,
    @Nullable Instant savedAt,
    @Nullable Instant releasedAt,
    @Nullable Instant due,
    @Nullable Score score,
    List<CriterionMark> criteria,
    List<FieldMark> fields,
    String change)
    implements Serializable {

  public ReviewView {
    criteria = List.copyOf(criteria);
    fields = List.copyOf(fields);
  }

  /** How many criteria have their level. */
  public long levels() {
    return criteria.stream().filter(c -> c.level() != null).count();
  }

  public boolean isAccepted() {
    return state == ReviewState.ACCEPTED;
  }

  /** What is said of a field; blank where nothing is. */
  public String about(String field) {
    return fields.stream()
        .filter(f -> f.field().equals(field))
        .map(FieldMark::comment)
        .findFirst()
        .orElse("");
  }

  /** Fields something is said of. */
  public List<FieldMark> remarks() {
    return fields.stream().filter(f -> !f.comment().isBlank()).toList();
  }

  static ReviewView of(Review review, Text trainer, Marks marks, Deliverable work) {
    return new ReviewView(
        trainer,
        review.state(),
        review.savedAt(),
        review.releasedAt().orElse(null),
        review.due().orElse(null),
        review.score().map(s -> new Score(s, Score.highest(work.rubric()))).orElse(null),
        marks.criteria(work),
        marks.fields(work),
        marks.comment(Part.WHOLE, Part.ONLY));
  }

  /** A review nothing was written in yet. */
  static ReviewView blank(Text trainer, Deliverable work) {
    var none = new Marks(List.of());
    return new ReviewView(
        trainer,
        ReviewState.DRAFT,
        null,
        null,
        null,
        null,
        none.criteria(work),
        none.fields(work),
        "");
  }
}

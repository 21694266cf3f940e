package org.pamt.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.pamt.exercise.Criterion;
import org.pamt.exercise.Deliverable;
import org.pamt.exercise.Field;
import org.pamt.kernel.Invalid;

/** Takes the operations of a save into a draft, each once. */
@ApplicationScoped
class Drafting {

  static final int MAX_COMMENT = 4000;
  static final int MAX_OPERATIONS = 200;

  @Inject private ReviewRepository reviews;
  @Inject private Clock clock;

  /**
   * Saves what was not saved before.
   *
   * @param review locked by the caller
   * @throws Invalid where an operation names what the exercise has not, or breaks a bound
   */
  List<SaveReply.Result> take(Review review, List<MarkOperation> operations, Deliverable work) {
    if (operations.isEmpty() || operations.size() > MAX_OPERATIONS) {
      throw new Invalid("review.operationsBetween", 1, MAX_OPERATIONS);
    }
    operations.forEach(o -> check(o, work));
    var numbers =
        new HashMap<>(
            reviews.savedBefore(review.id(), operations.stream().map(MarkOperation::id).toList()));
    var marks = new ArrayList<>(reviews.marks(review.id()).all());
    var results = new ArrayList<SaveReply.Result>();
    for (var operation : operations) {
      var seq = numbers.computeIfAbsent(operation.id(), id -> apply(review, operation, marks));
      results.add(new SaveReply.Result(operation.id(), "saved", seq));
    }
    return results;
  }

  private long apply(Review review, MarkOperation operation, List<Mark> marks) {
    var seq = review.saved(clock.instant());
    var mark =
        new Marks(marks)
            .find(operation.part(), operation.partKey())
            .orElseGet(
                () -> {
                  var made = new Mark(review.id(), operation.part(), operation.partKey());
                  reviews.add(made);
                  marks.add(made);
                  return made;
                });
    mark.change(operation.level(), operation.comment());
    reviews.add(new SavedMark(review.id(), operation.id(), seq, clock.instant()));
    return seq;
  }

  @SuppressWarnings("ConstantValue")
  private static void check(MarkOperation operation, Deliverable work) {
    if (operation.id() == null || (operation.criterion() != null && operation.field() != null)) {
      throw new Invalid("review.unknownPart");
    }
    var comment = operation.comment();
    if (comment != null && comment.length() > MAX_COMMENT) {
      throw new Invalid("review.commentTooLong", MAX_COMMENT);
    }
    var highest = highest(operation, work);
    var level = operation.level();
    if (level != null && (level < 1 || level > highest)) {
      throw new Invalid("review.noSuchLevel");
    }
  }

  /** The highest level the operation's part may get; 0 where it gets none. */
  private static int highest(MarkOperation operation, Deliverable work) {
    return switch (operation.part()) {
      case WHOLE -> 0;
      case FIELD -> {
        if (work.fields().stream().map(Field::key).noneMatch(operation.partKey()::equals)) {
          throw new Invalid("review.unknownPart");
        }
        yield 0;
      }
      case CRITERION ->
          work.rubric().stream()
              .filter(c -> c.key().equals(operation.partKey()))
              .map(Criterion::levels)
              .mapToInt(List::size)
              .findFirst()
              .orElseThrow(() -> new Invalid("review.unknownPart"));
    };
  }
}

package org.pamt.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pamt.exercise.Deliverable;

/** The marks of one review, beside the rubric they belong to. */
record Marks(List<Mark> all) {

  Optional<Mark> find(Part part, String key) {
    return all.stream().filter(m -> m.isOf(part, key)).findFirst();
  }

  String comment(Part part, String key) {
    return find(part, key).map(Mark::comment).orElse("");
  }

  /** Levels given so far, by criterion. */
  Map<String, Integer> levels(Deliverable work) {
    return criteria(work).stream()
        .filter(c -> c.level() != null)
        .collect(
            Collectors.toMap(
                c -> c.criterion().key(), c -> Optional.ofNullable(c.level()).orElseThrow()));
  }

  List<CriterionMark> criteria(Deliverable work) {
    return work.rubric().stream()
        .map(
            c ->
                new CriterionMark(
                    c,
                    find(Part.CRITERION, c.key()).flatMap(Mark::level).orElse(null),
                    comment(Part.CRITERION, c.key())))
        .toList();
  }

  List<FieldMark> fields(Deliverable work) {
    return work.fields().stream()
        .map(f -> new FieldMark(f.key(), f.label(), comment(Part.FIELD, f.key())))
        .toList();
  }
}

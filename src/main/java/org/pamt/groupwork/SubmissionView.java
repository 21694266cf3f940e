package org.pamt.groupwork;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pamt.workshop.GroupView;
import org.pamt.workshop.WorkshopView;

/**
 * A group's work on an exercise, as a reader sees it.
 *
 * @param round how often it was handed in
 * @param due when it is to be handed in, if there is a date
 * @param opened whether the exercise is open, or the work was returned
 * @param mayWrite whether the caller can change it now
 */
public record SubmissionView(
    UUID id,
    WorkshopView workshop,
    GroupView group,
    String module,
    String exercise,
    UUID releaseId,
    SubmissionState state,
    int round,
    @Nullable Instant due,
    boolean opened,
    boolean mayWrite,
    long seq,
    List<FieldView> fields) {

  public SubmissionView {
    fields = List.copyOf(fields);
  }

  public Map<String, JsonNode> values() {
    return fields.stream().collect(Collectors.toMap(FieldView::field, FieldView::value));
  }
}

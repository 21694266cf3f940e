package org.pamt.groupwork;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One round of a submission, as it was handed in.
 *
 * @param round counts from 1
 * @param handedInBy name, as the caller's language writes it; so are the authors'
 * @param snapshot the values of the fields that had been written on
 */
public record HandInView(
    UUID id,
    UUID submissionId,
    UUID workshopId,
    UUID groupId,
    String groupName,
    String module,
    String exercise,
    UUID releaseId,
    int round,
    Instant handedInAt,
    String handedInBy,
    boolean late,
    List<String> authors,
    Map<String, JsonNode> snapshot) {

  public HandInView {
    authors = List.copyOf(authors);
    snapshot = Map.copyOf(snapshot);
  }
}

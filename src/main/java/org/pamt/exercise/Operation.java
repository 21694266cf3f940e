package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * One change of one field.
 *
 * @param id made by the client; the same id again is the same change
 * @param type {@code text} (payload base, text), {@code set} (item, values) or {@code remove}
 *     (item)
 */
public record Operation(UUID id, String field, String type, JsonNode payload) {

  public static final String TEXT = "text";
  public static final String SET = "set";
  public static final String REMOVE = "remove";

  /** Which place in the sequence the edited text had; 0 where nothing had been written. */
  public long base() {
    return payload.path("base").asLong();
  }

  /** The whole new text of a {@code text} operation. */
  public String text() {
    return payload.path(TEXT).asText("");
  }
}

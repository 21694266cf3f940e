package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/** The values of all fields of one answer, for kinds whose field refers to another. */
public record Values(Map<String, JsonNode> byField) {

  public Values {
    byField = Map.copyOf(byField);
  }

  /** A missing node where nothing was written. */
  public JsonNode of(String field) {
    return byField.getOrDefault(field, MissingNode.getInstance());
  }
}

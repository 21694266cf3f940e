package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Measures of what was written. */
final class Words {

  /** Length of a text in a field without a limit of its own. */
  static final int NO_LIMIT = 20_000;

  /** A draft may be this many times as long as its field allows, while it is worked on. */
  private static final int DRAFT = 5;

  private Words() {}

  /** Length above which a text is not even kept as a draft, in UTF-16 units as browsers count. */
  static int hard(int max) {
    return max == 0 ? NO_LIMIT : Math.max(2_000, Math.min(NO_LIMIT, max * DRAFT));
  }

  static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** Words in all texts of a structured value, ids and keys of options left out. */
  static int inItems(JsonNode value, Set<String> attributes) {
    return StreamSupport.stream(value.path(Items.KEY).spliterator(), false)
        .flatMap(item -> attributes.stream().map(a -> item.path(a).asText("")))
        .mapToInt(Words::count)
        .sum();
  }
}

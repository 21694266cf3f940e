package org.pamt.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.pamt.catalogue.Problem;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

/**
 * A kind of field: what its values are and how they change. A bean; its pages are {@code
 * WEB-INF/fields/<name>/edit.xhtml} and {@code read.xhtml}, its script {@code js/fields/<name>.js}.
 */
public interface FieldKind {

  /** As packages write it. */
  String name();

  /** What is wrong with a definition beyond its schema, for the parser of packages. */
  default List<Problem> check(Field field, Deliverable deliverable, String file) {
    return List.of();
  }

  /** The value before anything was written. */
  JsonNode empty();

  /**
   * The value after an operation; {@code value} itself is not changed. A draft may be longer or
   * larger than the field allows: that is kept, and told before handing in ({@link #missing}).
   *
   * @throws Invalid where the operation can't be one of this field's
   */
  JsonNode apply(Field field, JsonNode value, Operation operation);

  /** What a hand-in would lack, or have too much of. */
  List<Missing> missing(Field field, JsonNode value, Values all);

  /** How many words were written. */
  int words(JsonNode value);

  /** The value as plain text, for comparing and downloading. */
  List<String> lines(Field field, JsonNode value, Values all, Language language);

  /** What {@code read.xhtml} shows, as {@code #{shown}}: a record of the kind's own. */
  Object shown(Field field, JsonNode value, Values all, Language language);
}

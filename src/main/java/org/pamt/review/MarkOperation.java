package org.pamt.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One saved change of a review's draft; what is null stays as it is.
 *
 * @param id made by the client; repeated, it is the same save
 * @param criterion key of the criterion this is about, or null
 * @param field key of the field this is about, or null; without both it is the whole
 * @param level 1 for the rubric's lowest; criteria only
 */
public record MarkOperation(
    UUID id,
    @Nullable String criterion,
    @Nullable String field,
    @Nullable Integer level,
    @Nullable String comment) {

  Part part() {
    return criterion != null ? Part.CRITERION : field != null ? Part.FIELD : Part.WHOLE;
  }

  String partKey() {
    return criterion != null ? criterion : field != null ? field : Part.ONLY;
  }
}

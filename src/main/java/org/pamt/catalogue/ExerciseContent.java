package org.pamt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import org.pamt.kernel.Text;

/**
 * An exercise of a module; what it asks depends on its kind.
 *
 * @param formerly the key it had before it was renamed, or empty
 * @param kind names an {@link ExerciseKind}
 * @param code as printed, for instance E1.1
 * @param definition the whole file; nobody changes it
 */
public record ExerciseContent(
    String key,
    String formerly,
    String kind,
    String code,
    Text title,
    int minutes,
    Text summary,
    JsonNode definition) {}

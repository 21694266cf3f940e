package org.pamt.groupwork;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * What a field holds now.
 *
 * @param by name of who wrote it last, as the caller's language writes it
 */
public record FieldView(String field, long seq, JsonNode value, UUID byId, String by, Instant at) {}

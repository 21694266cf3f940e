package org.pamt.attempt;

import java.util.List;
import java.util.UUID;

/**
 * One save.
 *
 * @param id made by whoever sends it; the same id is the same save
 * @param item key of the question or input
 * @param values keys of the options ticked, or the one text typed
 */
public record AnswerGiven(UUID id, String item, List<String> values) {}

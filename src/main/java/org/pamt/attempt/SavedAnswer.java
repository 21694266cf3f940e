package org.pamt.attempt;

import java.util.UUID;

/**
 * That a save is kept.
 *
 * @param seq its number among the saves of its attempt
 * @param readable false where a number was expected and what was typed is none; kept all the same
 */
public record SavedAnswer(UUID id, long seq, boolean readable) {}

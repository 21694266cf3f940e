/**
 * Kinds of exercise and of field: what their definitions say, how answers are checked, marked and
 * worked out, and what is wrong with them. No tables here: answers are kept by the floors above.
 *
 * <p>Decided: a kind is one small class, found by its name; an exercise is data, so that a new one
 * needs no Java. A value is JSON: a text, or items with ids made where they were written, which
 * several people change attribute by attribute. A draft may be longer or larger than its field
 * allows: what someone typed is saved, and told as missing or too much before it is handed in.
 * Rejected: refusing such a draft, which loses it, and cutting it, which is worse.
 *
 * <p>A formula is somebody else's text, evaluated with a short list of operators and bounds ({@link
 * org.pamt.exercise.Formulas}). Rejected: scripts in packages, which no list of forbidden words
 * makes safe.
 */
@NullMarked
package org.pamt.exercise;

import org.jspecify.annotations.NullMarked;

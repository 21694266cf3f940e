/**
 * Kinds of exercise and of field: what they are, what their answers look like, what is wrong with
 * them. No tables here: answers are kept by the floors above.
 *
 * <p>Decided: a kind is one small class, found by its name; an exercise is data, so that a new one
 * needs no Java. A value is JSON: a text, or items with ids made where they were written, which
 * several people change attribute by attribute. A draft may be longer or larger than its field
 * allows: what someone typed is saved, and told as missing or too much before it is handed in.
 * Rejected: refusing such a draft, which loses it, and cutting it, which is worse.
 */
@NullMarked
package org.pamt.exercise;

import org.jspecify.annotations.NullMarked;

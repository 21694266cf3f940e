/**
 * Answering a group exercise together: fields that save themselves, and handing in.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li>A save is a short list of operations on fields. It locks the submission's row, and so does
 *       a hand-in: what was acknowledged is in the snapshot, what came later is refused. The row
 *       itself is not written by a save, so that saves don't make a hand-in stale.
 *   <li>The place of an operation in the submission's sequence ({@code seq}) is the highest of its
 *       fields' plus one, counted under that lock: no counter to keep.
 *   <li>An operation is logged under the id its client made; a repeated one is answered from the
 *       log. This is asked before whether the work is still open: an acknowledgement lost on the
 *       way is given again even after the hand-in.
 *   <li>Texts are not merged by the program: where two people changed the same text, neither is
 *       written over the other, and the one who came second chooses. Rejected: a merge word by
 *       word; it makes sentences nobody wrote.
 *   <li>Rows, nodes and choices are merged attribute by attribute, the last one wins.
 *   <li>A draft may exceed a field's limits: refusing to save what someone typed would lose it. The
 *       summary before handing in says what is missing or too much; a group may hand in all the
 *       same, the trainer decides.
 *   <li>Returned work can be written on even where the exercise has been closed since.
 * </ul>
 */
@NullMarked
package org.pamt.groupwork;

import org.jspecify.annotations.NullMarked;

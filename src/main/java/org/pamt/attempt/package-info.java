/**
 * One person's goes at a quiz or calculator.
 *
 * <p>Decided: each answer is saved when it is given, by an operation with an id made in the
 * browser, under the lock of its attempt's row; so an answer outlives a closed tab, a restart and a
 * repeated request, and none slips in after the attempt was handed in. An attempt keeps the
 * workshop and the release it began with. Quizzes: one attempt at a time, all are kept, the best
 * counts. A calculator has one attempt that never ends; it counts as done once its figures give a
 * result. Rejected: marking in the browser, which would need the right answers in the page.
 */
@NullMarked
package org.pamt.attempt;

import org.jspecify.annotations.NullMarked;

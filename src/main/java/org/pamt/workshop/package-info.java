/**
 * Who learns what, when and with whom: workshops, enrolment, groups, opened exercises.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li>Self-study is a workshop like others, without an end, made by the migrations under a known
 *       id. Everyone with an account is in it without being enrolled: rows for everyone would have
 *       to be kept true for nothing.
 *   <li>One row lock per workshop orders every change of its people, groups and exercises. Locks of
 *       a finer grain were not worth it: trainers are few.
 *   <li>Leaving a group or a workshop ends a stay and deletes nothing, so that work keeps its
 *       authors.
 *   <li>A pasted list is enrolled whole or not at all. Half a list would leave a trainer to find
 *       out which half.
 *   <li>One-time links are shown once, in the answer to the click that makes them: only their
 *       hashes are kept, so no page can show them again.
 *   <li>A new release moves workshops that are not over; begun attempts and submissions keep the
 *       release they record. One that is over is left as it was taught.
 * </ul>
 */
@NullMarked
package org.pamt.workshop;

import org.jspecify.annotations.NullMarked;

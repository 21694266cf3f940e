/**
 * Trainers score what groups hand in, and groups read what comes back.
 *
 * <p>Decided: a review is one trainer's, of one hand-in, so that two trainers never overwrite each
 * other. The first to return or accept decides; the second is told, and keeps the draft. Its
 * address is the hand-in's id: "my review of this hand-in" needs no id of its own, and opening a
 * page writes nothing. Each save carries the ids of its operations, as in {@code groupwork}; save
 * and release lock the review's row, so that a save is in what the group reads or was refused.
 *
 * <p>The queue is plain HTML cut, filtered and sorted by the database: rejected was a PrimeFaces
 * table, which would have cost 340 kB for two selects and a pager, and an address per filter.
 *
 * <p>Levels and comments are rows ({@link org.pamt.review.Mark}), found by the keys of the rubric
 * of the release the group works on. The score is kept at release: a later edition of the rubric
 * can't change what a group was told.
 */
@NullMarked
package org.pamt.review;

import org.jspecify.annotations.NullMarked;

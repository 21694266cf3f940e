/**
 * How content changes: a package is read without writing anything, waits as a draft, is previewed,
 * compared with what people read, and published as a release that is never changed again.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li>A draft is a sound package, whole. Rejected: editing content in place, and drafts with
 *       problems, which would need a second way to show everything.
 *   <li>The difference is taken between parsed packages, by key, in the languages as they are
 *       written. Comparing files line by line would show moved YAML and hide a changed key.
 *   <li>A draft is published over the release its difference was shown against, or refused: who
 *       publishes has seen what changes.
 *   <li>Publishing moves the workshops that are not over (see {@link org.pamt.workshop}); attempts
 *       and submissions that were begun keep the release they record, so nothing is converted and
 *       nothing can be lost. An earlier release is made current by moving the pointer back.
 *   <li>Every publishing moves workshops by itself. Rejected for now: letting each trainer decide
 *       on a larger change. Since nothing begun is converted, there is little to decide.
 *   <li>What people have read follows a lesson through {@code formerly}, to a new release and back
 *       (see {@link org.pamt.catalogue.Lineage}). Work on an exercise that gets another key stays
 *       reachable where it is listed, and the new key begins anew.
 *   <li>A published draft is deleted, since the release holds its bytes; a discarded one keeps its
 *       digest alone.
 * </ul>
 */
@NullMarked
package org.pamt.publishing;

import org.jspecify.annotations.NullMarked;

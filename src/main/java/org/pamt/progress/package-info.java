/**
 * Who has read, attempted and handed in what: a person's own progress, and the trainer's view of a
 * workshop.
 *
 * <p>Decided: only reading is stored here, by module and lesson key and not by release, so that a
 * new release keeps it; a lesson renamed with {@code formerly:} takes its readings along. Attempts
 * and submissions are counted where they are kept, with one statement per kind, never person by
 * person.
 */
@NullMarked
package org.pamt.progress;

import org.jspecify.annotations.NullMarked;

/**
 * One data source for H2 and PostgreSQL, migrations before first use, type conversions.
 *
 * <p>Decided: the same SQL files serve both databases; the one type they spell differently (bytes)
 * is the Flyway placeholder {@code ${bytes}}.
 */
@NullMarked
package org.pamt.platform.persistence;

import org.jspecify.annotations.NullMarked;

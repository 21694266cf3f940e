/**
 * Pages and endpoints of group work.
 *
 * <p>Decided: nothing on these pages is a form. Fields and the hand-in go through REST, so that an
 * answer never lives in a view, and the page can be transient.
 */
@NullMarked
package org.pamt.groupwork.web;

import org.jspecify.annotations.NullMarked;

/**
 * What each person sees first: what to do next, in order; where they stand; what came back.
 *
 * <p>Decided: the order of next things is a rule of its own ({@link org.pamt.home.NextSteps}), not
 * the page's: returned work first, then what is due within a day, then the module as it is laid
 * out.
 */
@NullMarked
package org.pamt.home;

import org.jspecify.annotations.NullMarked;

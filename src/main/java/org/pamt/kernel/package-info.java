/**
 * What every floor may speak of: refusals, pages of a list, the three languages. No framework here.
 */
@NullMarked
package org.pamt.kernel;

import org.jspecify.annotations.NullMarked;

/** Technical ground: settings, clock, readiness. Knows nothing of training. */
@NullMarked
package org.pamt.platform;

import org.jspecify.annotations.NullMarked;

/** Pages and endpoints of {@link org.pamt.progress}. */
@NullMarked
package org.pamt.progress.web;

import org.jspecify.annotations.NullMarked;

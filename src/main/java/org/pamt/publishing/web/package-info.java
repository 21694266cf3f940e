/** Pages of {@link org.pamt.publishing}. */
@NullMarked
package org.pamt.publishing.web;

import org.jspecify.annotations.NullMarked;

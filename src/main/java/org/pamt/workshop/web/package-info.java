/** Pages of {@link org.pamt.workshop}. */
@NullMarked
package org.pamt.workshop.web;

import org.jspecify.annotations.NullMarked;

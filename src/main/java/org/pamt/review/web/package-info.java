/** Pages and endpoints of {@link org.pamt.review}. */
@NullMarked
package org.pamt.review.web;

import org.jspecify.annotations.NullMarked;

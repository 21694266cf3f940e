/** Pages and endpoints of attempts. */
@NullMarked
package org.pamt.attempt.web;

import org.jspecify.annotations.NullMarked;

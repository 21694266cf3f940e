/** Pages and filters of {@link org.pamt.account}. */
@NullMarked
package org.pamt.account.web;

import org.jspecify.annotations.NullMarked;

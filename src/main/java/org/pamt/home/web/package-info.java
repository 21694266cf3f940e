/** The home page. */
@NullMarked
package org.pamt.home.web;

import org.jspecify.annotations.NullMarked;

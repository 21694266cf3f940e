/** Pages on which people read. */
@NullMarked
package org.pamt.catalogue.web;

import org.jspecify.annotations.NullMarked;

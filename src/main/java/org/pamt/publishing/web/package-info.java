/**
 * Pages of {@link org.pamt.publishing}.
 *
 * <p>Decided: uploading uses the browser's own file input. PrimeFaces' one, in simple mode, hides
 * it from screen readers (version 15), and costs 275 kB.
 */
@NullMarked
package org.pamt.publishing.web;

import org.jspecify.annotations.NullMarked;

/**
 * Datasets and the charts drawn from them.
 *
 * <p>Decided: one component writes every chart, as SVG, on the server: lessons, print and export
 * show the same picture, and no script is needed to see it. It takes its colours from the page's
 * style sheet; countries differ by marker and dash as well.
 */
@NullMarked
package org.pamt.observatory;

import org.jspecify.annotations.NullMarked;

/**
 * Atelier PAMT: a training platform on active labour-market policies.
 *
 * <p>Each package below is a floor of one house; the order of the floors, with the reason of each,
 * is in {@code ArchitectureTest}. A feature's package is flat, with one {@code web} room for pages
 * and REST resources.
 */
@NullMarked
package org.pamt;

import org.jspecify.annotations.NullMarked;

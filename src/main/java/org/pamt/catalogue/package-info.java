/**
 * What is taught: modules, their immutable releases, lessons, glossary and material.
 *
 * <p>Decided: a release is the package as it was uploaded, kept as a zip; it is parsed and rendered
 * when it is first read on a node and then kept in memory by its id, so that reading a lesson costs
 * no query and no rendering. Rejected: storing rendered HTML, which a new program could not
 * improve. Headings carry the same ids in the three languages, so that a place in a lesson survives
 * a change of language.
 *
 * <p>A zip is refused as a whole at the first thing that looks hostile; a package is read to its
 * end and answered with every problem it has.
 */
@NullMarked
package org.pamt.catalogue;

import org.jspecify.annotations.NullMarked;

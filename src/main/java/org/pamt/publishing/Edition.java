package org.pamt.publishing;

import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.ReleaseView;

/**
 * A release beside the current one.
 *
 * @param difference what would change if it were made current
 */
public record Edition(
    ReleaseView release,
    ModuleContent content,
    ReleaseView current,
    Difference difference,
    Impact impact) {}

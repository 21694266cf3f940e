package org.pamt.publishing;

import java.util.Optional;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.ReleaseView;

/**
 * A draft beside what it would replace.
 *
 * @param current the release people read now; none for a new module
 * @param number the number it would be published under
 */
public record Proposal(
    DraftView draft,
    ModuleContent content,
    Optional<ReleaseView> current,
    int number,
    Difference difference,
    Impact impact) {}

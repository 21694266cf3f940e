package org.pamt.publishing;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft as pages list it.
 *
 * @param madeBy sign-in name, or — for the program
 */
public record DraftView(UUID id, String module, Origin origin, Instant madeAt, String madeBy)
    implements Serializable {}

package org.pamt.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A release as pages list it.
 *
 * @param number counts a module's releases from 1
 * @param publishedBy sign-in name, or — for the program
 * @param current whether it is what new workshops follow
 */
public record ReleaseView(
    UUID id,
    String module,
    int number,
    Instant publishedAt,
    String publishedBy,
    String note,
    boolean current)
    implements Serializable {}

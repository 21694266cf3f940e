package org.pamt.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A browser in which the person is signed in, as their own page shows it. */
public record SessionView(
    UUID id, String device, Instant signedInAt, Instant seenAt, boolean thisOne)
    implements Serializable {}

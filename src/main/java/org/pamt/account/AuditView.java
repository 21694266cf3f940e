package org.pamt.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param act key {@code act.<act>} of this feature's bundle
 * @param about what or whom the act concerned, in plain words
 */
public record AuditView(Instant happenedAt, String actorName, String act, String about)
    implements Serializable {}

package org.pamt.workshop;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Person;

/**
 * A time someone spent in a group.
 *
 * @param left none while they are in it
 */
public record Stay(
    UUID groupId, String group, Person person, Instant joined, @Nullable Instant left)
    implements Serializable {}

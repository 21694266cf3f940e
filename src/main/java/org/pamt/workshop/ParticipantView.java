package org.pamt.workshop;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Constituency;
import org.pamt.account.Country;
import org.pamt.account.Person;

/**
 * A participant as groups and trainers know them.
 *
 * @param passwordChosen whether they have ever used a one-time link
 */
public record ParticipantView(
    Person person,
    @Nullable Country country,
    @Nullable Constituency constituency,
    String organisation,
    String job,
    boolean passwordChosen)
    implements Serializable {}

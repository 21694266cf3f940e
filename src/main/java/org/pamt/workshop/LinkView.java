package org.pamt.workshop;

import java.io.Serializable;
import org.pamt.account.Person;

/** A one-time link to give to someone; never shown again. */
public record LinkView(Person person, String address) implements Serializable {}

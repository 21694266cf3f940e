package org.pamt.workshop;

import java.io.Serializable;
import java.util.List;
import org.pamt.account.Person;

/**
 * Someone's place in one of their workshops.
 *
 * @param group name of their group now; empty where they have none
 * @param members of that group
 * @param trainers whom to ask
 */
public record Membership(
    WorkshopView workshop, String group, List<ParticipantView> members, List<Person> trainers)
    implements Serializable {}

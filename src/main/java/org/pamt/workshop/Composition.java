package org.pamt.workshop;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is in which group of a workshop, and who was.
 *
 * @param people every participant, by name
 * @param former ended stays, by group
 */
public record Composition(
    WorkshopView workshop,
    List<ParticipantView> people,
    List<GroupView> groups,
    Map<UUID, List<Stay>> former)
    implements Serializable {

  /** Those who were in a group and are not any more. */
  public List<Stay> former(UUID group) {
    return former.getOrDefault(group, List.of());
  }

  /** By person, the id of the group they are in. */
  public Map<UUID, UUID> groupsByPerson() {
    var byPerson = new HashMap<UUID, UUID>();
    groups.forEach(g -> g.members().forEach(p -> byPerson.put(p.id(), g.id())));
    return byPerson;
  }
}

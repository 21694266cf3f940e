package org.pamt.workshop;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pamt.account.Person;

/** A learning group and who is in it now. */
public record GroupView(UUID id, UUID workshopId, String name, List<Person> members)
    implements Serializable {

  public GroupView {
    members = List.copyOf(members);
  }
}

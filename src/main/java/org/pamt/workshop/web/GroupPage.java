package org.pamt.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pamt.account.Person;
import org.pamt.workshop.Membership;
import org.pamt.workshop.Overview;

/** Backs {@code /workshop/group.xhtml}: with whom I learn, and whom I ask. */
@Named
@RequestScoped
public class GroupPage {

  @Inject private Overview overview;
  private List<Membership> memberships = List.of();

  public void load() {
    memberships = overview.memberships();
  }

  public List<Membership> getMemberships() {
    return memberships;
  }

  public List<Person> getAdmins() {
    return overview.admins();
  }
}

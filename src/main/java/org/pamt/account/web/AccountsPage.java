package org.pamt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.account.AccountView;
import org.pamt.account.Administration;
import org.pamt.account.Role;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;

/** Backs {@code /account/accounts.xhtml}: one account of the list is chosen and acted upon. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

  /** The flash attribute in which another page hands over a link to be shown here. */
  static final String LINK = "pamt.link";

  @Inject private Administration administration;
  @Inject private Notices notices;
  private @Nullable FoundAccounts found;
  private @Nullable AccountView chosen;
  private @Nullable Role role;
  private @Nullable String link;

  @PostConstruct
  void begin() {
    found = new FoundAccounts(administration);
    link = Faces.getFlashAttribute(LINK);
  }

  public void choose(UUID account) {
    chosen = administration.view(account);
    role = chosen.role();
    link = null;
  }

  public void changeRole() {
    administration.changeRole(account(), NotFound.unless(role));
    done("account.accounts.roleChanged");
  }

  public void deactivate() {
    administration.deactivate(account());
    done("account.accounts.deactivated");
  }

  public void reactivate() {
    administration.reactivate(account());
    done("account.accounts.reactivated");
  }

  public void makeLink() {
    link = administration.link(account());
  }

  private UUID account() {
    return NotFound.unless(chosen).id();
  }

  private void done(String key) {
    chosen = administration.view(account());
    notices.tell(key, chosen.nameLatin());
  }

  public @Nullable AccountView getChosen() {
    return chosen;
  }

  public @Nullable FoundAccounts getFound() {
    return found;
  }

  public @Nullable String getLink() {
    return link;
  }

  public @Nullable Role getRole() {
    return role;
  }

  public void setRole(@Nullable Role role) {
    this.role = role;
  }
}

package org.pamt.account;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

/** What a person changes of their own account. */
@ApplicationScoped
@Transactional
public class OwnAccount {

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private Sessions sessions;
  @Inject private Caller caller;

  @MayCall(SIGNED_IN)
  public AccountView view() {
    return own().view();
  }

  @MayCall(SIGNED_IN)
  public void speak(Language language) {
    own().speak(language);
  }

  @MayCall(SIGNED_IN)
  public void rename(String latin, String arabic) {
    own().rename(latin, arabic);
  }

  /** Sets a new password and ends the caller's sessions in all other browsers. */
  @MayCall(SIGNED_IN)
  public void changePassword(String current, String wanted, UUID thisSession) {
    var account = own();
    if (!account.passwordHash().filter(hash -> passwords.matches(current, hash)).isPresent()) {
      throw new Invalid("account.wrongPassword");
    }
    account.choosePassword(passwords.hash(wanted));
    sessions.own(thisSession).stream()
        .filter(s -> !s.thisOne())
        .forEach(s -> sessions.endOwn(s.id()));
  }

  private Account own() {
    return accounts.get(caller.id());
  }
}

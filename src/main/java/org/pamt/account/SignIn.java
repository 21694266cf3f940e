package org.pamt.account;

import static org.pamt.account.MayCall.Who.ANYONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.Invalid;

/** How someone comes in: by name and password, or by a one-time link. */
@ApplicationScoped
@Transactional
public class SignIn {

  @Inject private AccountRepository accounts;
  @Inject private Sessions sessions;
  @Inject private OneTimeLinks links;
  @Inject private Passwords passwords;
  @Inject private GuessingBrake brake;

  /** A session just opened, and whose it is. */
  public record Begun(UUID session, Person person) {}

  /** Opens a session for an account whose password or link has been checked. */
  @MayCall(ANYONE)
  public Begun begin(UUID account, String device) {
    return new Begun(sessions.open(account, device), accounts.get(account).person());
  }

  /** How long this address must wait before it may try this name again. */
  @MayCall(ANYONE)
  public Duration wait(String signInName, String address) {
    return brake.wait(key(signInName), address);
  }

  @MayCall(ANYONE)
  public void failed(String signInName, String address) {
    brake.failed(key(signInName), address);
  }

  @MayCall(ANYONE)
  public void succeeded(String signInName, String address) {
    brake.succeeded(key(signInName), address);
  }

  /** Whom a one-time link is for, if it still works and the account is active. */
  @MayCall(ANYONE)
  public Optional<Person> welcome(String token) {
    return links
        .find(token)
        .map(l -> accounts.get(l.accountId()))
        .filter(Account::isActive)
        .map(Account::person);
  }

  /**
   * Uses a one-time link to set a password; ends all other sessions.
   *
   * @return the account, now to be signed in
   * @throws Invalid where the link has been used or has expired
   */
  @MayCall(ANYONE)
  public UUID choosePassword(String token, String password) {
    var link =
        links
            .find(token)
            .filter(l -> accounts.get(l.accountId()).isActive())
            .orElseThrow(() -> new Invalid("account.linkSpent"));
    var hash = passwords.hash(password);
    links.use(link);
    accounts.get(link.accountId()).choosePassword(hash);
    sessions.endAll(link.accountId());
    return link.accountId();
  }

  private static String key(String signInName) {
    var name = signInName.strip().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.min(name.length(), Account.MAX_SIGN_IN_NAME));
  }
}

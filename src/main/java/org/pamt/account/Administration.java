package org.pamt.account;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.PROGRAM;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.kernel.Invalid;

/** Making and keeping accounts. */
@ApplicationScoped
@Transactional
public class Administration {

  @Inject private AccountRepository accounts;
  @Inject private OneTimeLinks links;
  @Inject private Passwords passwords;
  @Inject private Sessions sessions;
  @Inject private Audit audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Makes an account that has no password yet. Trainers make participants only.
   *
   * @throws Invalid where the sign-in name is taken or can't be used
   */
  @MayCall({ADMIN, TRAINER, PROGRAM})
  public UUID create(NewAccount wanted) {
    if (caller.is(TRAINER) && wanted.role() != Role.PARTICIPANT) {
      throw new Invalid("account.trainersMakeParticipants");
    }
    var account = new Account(wanted, clock.instant());
    if (accounts.findByName(account.signInName()).isPresent()) {
      throw new Invalid("account.signInNameTaken", account.signInName());
    }
    accounts.add(account);
    audit.note("account.created", account.signInName());
    return account.id();
  }

  /** Who has this sign-in name. */
  @MayCall({ADMIN, TRAINER, PROGRAM})
  public Optional<Person> find(String signInName) {
    return accounts.findByName(Account.normalized(signInName)).map(Account::person);
  }

  /**
   * A new one-time link with which the account's owner sets a password; older ones stop working.
   */
  @MayCall({ADMIN, TRAINER, PROGRAM})
  public String link(UUID accountId) {
    var account = accounts.get(accountId);
    if (caller.is(TRAINER) && account.role() != Role.PARTICIPANT) {
      throw new Invalid("account.trainersMakeParticipants");
    }
    audit.note("account.linkMade", account.signInName());
    return links.make(accountId);
  }

  /** One page of the accounts found. */
  @MayCall(ADMIN)
  public List<AccountView> list(AccountSearch search, int first, int size) {
    return accounts.list(search, first, size).stream().map(Account::view).toList();
  }

  /** How many accounts are found. */
  @MayCall(ADMIN)
  public long count(AccountSearch search) {
    return accounts.count(search);
  }

  @MayCall(ADMIN)
  public AccountView view(UUID accountId) {
    return accounts.get(accountId).view();
  }

  /** Whether nobody has an account yet. */
  @MayCall(PROGRAM)
  public boolean isEmpty() {
    return accounts.isEmpty();
  }

  /** Gives several accounts the same password; for the demo alone. */
  @MayCall(PROGRAM)
  public void givePassword(Iterable<UUID> accountIds, String password) {
    var hash = passwords.hash(password);
    accountIds.forEach(id -> accounts.get(id).choosePassword(hash));
  }

  @MayCall(ADMIN)
  public void changeRole(UUID accountId, Role role) {
    var account = notMyself(accountId);
    account.become(role);
    audit.note("account.roleChanged", account.signInName() + " → " + role);
  }

  /** The person can't sign in any more and is signed out everywhere; their work stays. */
  @MayCall(ADMIN)
  public void deactivate(UUID accountId) {
    var account = notMyself(accountId);
    account.deactivate();
    sessions.endAll(accountId);
    audit.note("account.deactivated", account.signInName());
  }

  @MayCall(ADMIN)
  public void reactivate(UUID accountId) {
    var account = accounts.get(accountId);
    account.reactivate();
    audit.note("account.reactivated", account.signInName());
  }

  /** An admin can't lock themself out. */
  private Account notMyself(UUID accountId) {
    if (accountId.equals(caller.id())) {
      throw new Invalid("account.notYourself");
    }
    return accounts.get(accountId);
  }
}

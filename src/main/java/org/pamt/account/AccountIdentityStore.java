package org.pamt.account;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Set;

/** Checks a sign-in name and a password against the accounts in the database. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;

  /** Found by Jakarta Security by its signature. The refusal is the same whatever was wrong. */
  public CredentialValidationResult validate(UsernamePasswordCredential given) {
    var password = given.getPasswordAsString();
    var name = given.getCaller().strip().toLowerCase(Locale.ROOT);
    var account = accounts.findByName(name).filter(Account::isActive);
    var hash = account.flatMap(Account::passwordHash);
    if (account.isEmpty() || hash.isEmpty()) {
      passwords.matchNothing(password);
      return INVALID_RESULT;
    }
    if (!passwords.matches(password, hash.get())) {
      return INVALID_RESULT;
    }
    return new CredentialValidationResult(
        account.get().id().toString(), Set.of(account.get().role().name()));
  }
}

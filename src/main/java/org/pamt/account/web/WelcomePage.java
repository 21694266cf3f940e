package org.pamt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.account.Person;
import org.pamt.account.SignIn;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;

/** Backs {@code /account/welcome.xhtml}, where a one-time link leads. */
@Named
@RequestScoped
public class WelcomePage {

  @Inject private SignIn signIn;
  @Inject private SignInMechanism mechanism;
  private @Nullable String token;
  private @Nullable Person person;
  private @Nullable String password;
  private @Nullable String again;

  @PostConstruct
  void load() {
    token = Faces.getRequestParameter("token");
    person = token == null ? null : signIn.welcome(token).orElse(null);
  }

  public void choose() throws IOException {
    var chosen = NotFound.unless(password);
    if (!chosen.equals(again)) {
      throw new Invalid("account.passwordsDiffer");
    }
    var account = signIn.choosePassword(NotFound.unless(token), chosen);
    mechanism.begin(Faces.getRequest(), account);
    Faces.redirect("/");
  }

  /** Whom the link is for; null where it works no more. */
  public @Nullable Person getPerson() {
    return person;
  }

  public @Nullable String getToken() {
    return token;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getAgain() {
    return again;
  }

  public void setAgain(@Nullable String again) {
    this.again = again;
  }
}

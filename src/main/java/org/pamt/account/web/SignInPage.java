package org.pamt.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.account.SignIn;
import org.pamt.platform.Settings;
import org.pamt.platform.web.Notices;

/** Backs {@code /account/sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;
  @Inject private SignIn signIn;
  @Inject private Notices notices;
  @Inject private Settings settings;
  private @Nullable String name;
  private @Nullable String password;
  private @Nullable String next;

  public void signIn() throws IOException {
    var given = name == null ? "" : name;
    var request = Faces.getRequest();
    var address = request.getRemoteAddr();
    var wait = signIn.wait(given, address);
    if (!wait.isZero()) {
      notices.refuse("account.signIn.wait", wait.toSeconds() + 1);
      return;
    }
    if (authenticate(request, given) == AuthenticationStatus.SUCCESS) {
      signIn.succeeded(given, address);
      Faces.redirect(LocalAddress.orHome(next));
    } else {
      signIn.failed(given, address);
      notices.refuse("account.signIn.refused");
    }
  }

  private AuthenticationStatus authenticate(HttpServletRequest request, String given) {
    var credential =
        new UsernamePasswordCredential(
            given.isBlank() ? "-" : given, password == null ? "" : password);
    return security.authenticate(
        request,
        (HttpServletResponse) Faces.getResponse(),
        AuthenticationParameters.withParams().credential(credential));
  }

  public boolean isDemo() {
    return settings.demo();
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getNext() {
    return next;
  }

  public void setNext(@Nullable String next) {
    this.next = next;
  }
}

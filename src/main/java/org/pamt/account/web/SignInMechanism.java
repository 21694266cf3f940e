package org.pamt.account.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Sessions;
import org.pamt.account.SignIn;
import org.pamt.platform.Settings;
import org.pamt.platform.web.Assets;

/**
 * Signs people in, and knows them again at each request by the session id their HTTP session holds.
 * Which page or endpoint wants a signed-in person is said by {@link SignedInFilter}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  /** The HTTP session's attribute that holds the id of the signed-in session. */
  static final String SESSION = "pamt.signedInSession";

  /** The request's attribute that holds the signed-in person, for {@link SignedInFilter}. */
  static final String PERSON = "pamt.person";

  @Inject private IdentityStoreHandler stores;
  @Inject private Sessions sessions;
  @Inject private SignIn signIn;
  @Inject private Settings settings;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      var result = stores.validate(credential);
      if (result.getStatus() == Status.VALID) {
        var account = UUID.fromString(result.getCallerPrincipal().getName());
        begin(request, account);
      }
      return context.notifyContainerAboutLogin(result);
    }
    if (Assets.isAsset(request)) {
      return context.doNothing();
    }
    var session = current(request);
    var person = session == null ? null : sessions.find(session).orElse(null);
    if (person == null) {
      return context.doNothing();
    }
    request.setAttribute(PERSON, person);
    return context.notifyContainerAboutLogin(person.id().toString(), Set.of(person.role().name()));
  }

  /** Opens a session for an account whose owner has just proved to be that. */
  void begin(HttpServletRequest request, UUID account) {
    var device = request.getHeader("User-Agent");
    var http = request.getSession();
    request.changeSessionId();
    http.setMaxInactiveInterval((int) settings.sessionLength().toSeconds());
    var opened = signIn.begin(account, device == null ? "" : device);
    http.setAttribute(SESSION, opened.session());
    request.setAttribute(PERSON, opened.person());
  }

  static @Nullable UUID current(HttpServletRequest request) {
    var http = request.getSession(false);
    return http == null ? null : (UUID) http.getAttribute(SESSION);
  }
}

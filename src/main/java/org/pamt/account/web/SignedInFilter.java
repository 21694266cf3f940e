package org.pamt.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.pamt.account.Caller;
import org.pamt.account.Person;
import org.pamt.platform.web.Assets;
import org.pamt.platform.web.Languages;

/**
 * Everything but what is listed here wants a signed-in person: a page sends others to sign in and
 * back, an endpoint answers 401. What a role may do is said at each use case ({@link
 * org.pamt.account.MayCall}).
 */
@WebFilter("/*")
public class SignedInFilter extends HttpFilter {

  private static final Set<String> OPEN =
      Set.of(
          "/account/sign-in",
          "/account/sign-in.xhtml",
          "/account/welcome",
          "/account/welcome.xhtml",
          "/account/language",
          "/expired",
          "/expired.xhtml",
          "/favicon.ico",
          "/health");

  @Inject private transient Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var person = (Person) request.getAttribute(SignInMechanism.PERSON);
    if (person != null) {
      caller.actAs(person);
      request.setAttribute(Languages.ATTRIBUTE, person.language());
    } else if (!isOpen(request)) {
      if (request.getServletPath().startsWith("/api/")) {
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      } else {
        response.sendRedirect("/account/sign-in?next=" + whereTo(request));
      }
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isOpen(HttpServletRequest request) {
    return OPEN.contains(request.getRequestURI())
        || Assets.isAsset(request)
        || request.getRequestURI().startsWith("/ArquillianServletRunner");
  }

  private static String whereTo(HttpServletRequest request) {
    var query = request.getQueryString();
    var here = request.getRequestURI() + (query == null ? "" : "?" + query);
    var readable = "GET".equals(request.getMethod()) ? here : "/";
    return URLEncoder.encode(readable, StandardCharsets.UTF_8);
  }
}

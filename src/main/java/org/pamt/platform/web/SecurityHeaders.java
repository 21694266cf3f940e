package org.pamt.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Headers every answer carries, and the refusal of writes that come from another site. */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

  /** For pages without PrimeFaces; it also covers errors and files. */
  static final String POLICY =
      "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!RichViews.isOne(request)) {
      response.setHeader("Content-Security-Policy", POLICY);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
    if (!READS.contains(request.getMethod()) && comesFromElsewhere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (!Assets.isAsset(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  /**
   * Browsers send {@code Origin} with every write; programs without one can't ride on a session.
   */
  private static boolean comesFromElsewhere(HttpServletRequest request) {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      return true;
    }
    var origin = request.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      return !request.getHeader("Host").equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException unreadable) {
      return true;
    }
  }
}

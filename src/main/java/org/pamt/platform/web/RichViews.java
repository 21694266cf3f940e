package org.pamt.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The pages that use PrimeFaces, named in {@code web.xml}; all others are lean. */
final class RichViews {

  private static final String PARAMETER = "pamt.RICH_VIEWS";

  private RichViews() {}

  static boolean isOne(ServletContext application, String viewId) {
    return Set.of(application.getInitParameter(PARAMETER).strip().split("\\s+")).contains(viewId);
  }

  static boolean isOne(HttpServletRequest request) {
    return isOne(request.getServletContext(), request.getRequestURI() + ".xhtml");
  }
}

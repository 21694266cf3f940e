package org.pamt.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pamt.platform.Build;

/**
 * Serves {@code /static/<build>/x} from {@code /resources/x}, to be kept by browsers for a year:
 * the address changes with the build. In pages: {@code #{assets.base}/css/atelier.css}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  private static final String PREFIX = "/static/";

  public String getBase() {
    return Build.assets();
  }

  /** Whether a request is for a file that is the same for everyone. */
  public static boolean isAsset(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.startsWith(PREFIX)
        || path.startsWith("/resources/")
        || path.startsWith("/jakarta.faces.resource/");
  }

  /** Strips the build from the address and allows a year of caching. */
  @WebFilter(PREFIX + "*")
  public static class Server extends HttpFilter {

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      var path = request.getRequestURI().substring(PREFIX.length());
      var slash = path.indexOf('/');
      if (slash < 0 || path.contains("..")) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      request
          .getRequestDispatcher("/resources/" + path.substring(slash + 1))
          .forward((ServletRequest) request, (ServletResponse) response);
    }
  }
}

package org.pamt.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * A write through REST carries {@code X-Requested-By: pamt}: no form or picture of another site can
 * add a header. That it comes from our own pages is checked by {@link SecurityHeaders}.
 */
@Provider
public class RestWriteGuard implements ContainerRequestFilter {

  public static final String HEADER = "X-Requested-By";

  @Override
  public void filter(ContainerRequestContext request) {
    if (!Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())
        && !"pamt".equals(request.getHeaderString(HEADER))) {
      request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
  }
}

package org.pamt.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.pamt.catalogue.Catalogue;
import org.pamt.kernel.NotFound;

/** The pictures of lessons, from the release the reader follows. */
@Path("/modules/{module}/media/{name}")
@RequestScoped
public class PictureResource {

  private static final Map<String, String> TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "webp", "image/webp");

  @Inject private Catalogue catalogue;

  /** A drawing opened by itself may not do anything either. */
  @GET
  public Response read(@PathParam("module") String module, @PathParam("name") String name) {
    var kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Response.ok(catalogue.picture(module, name))
        .type(NotFound.unless(TYPES.get(kind)))
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header("Cache-Control", "private, max-age=3600")
        .build();
  }
}

package org.pamt.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.pamt.catalogue.Releases;
import org.pamt.catalogue.web.TermResource;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;
import org.pamt.publishing.Publishing;

/** What the pages of publishing fetch: a draft's terms, a release's package. */
@Path("/publishing")
@RequestScoped
public class PublishingResource {

  @Inject private Publishing publishing;
  @Inject private Releases releases;

  /** Where a draft's terms are read. */
  static String terms(UUID draft, Language language) {
    return "/api/v1/publishing/drafts/" + draft + "/terms/" + language.code();
  }

  @GET
  @Path("/drafts/{draft}/terms/{language}")
  public Response terms(@PathParam("draft") String draft, @PathParam("language") String language) {
    var reader = Language.of(language).orElseThrow(NotFound::new);
    var notes = TermResource.notes(publishing.preview(id(draft)).content(), reader);
    return Response.ok(notes, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).build();
  }

  /** The package a release was made of, to be changed and uploaded again. */
  @GET
  @Path("/releases/{release}/package")
  public Response files(@PathParam("release") String release) {
    return Response.ok(releases.files(id(release)).toZip(), "application/zip")
        .header("Content-Disposition", "attachment; filename=\"module.zip\"")
        .build();
  }

  private static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}

package org.pamt.groupwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.pamt.catalogue.Releases;
import org.pamt.groupwork.GroupWork;
import org.pamt.platform.web.Languages;

/** {@code GET /api/v1/submissions/{id}/text}: a group's work as a text file, to keep. */
@Path("submissions/{id}/text")
@RequestScoped
public class DownloadResource {

  @Inject private GroupWork groupWork;
  @Inject private WorkInWords words;
  @Inject private Releases releases;
  @Context private HttpServletRequest request;

  @GET
  @Produces("text/plain; charset=UTF-8")
  public Response text(@PathParam("id") UUID id) {
    var work = groupWork.view(id);
    var exercise = releases.content(work.releaseId()).exercise(work.exercise());
    return Response.ok(words.plain(work, exercise.title(), Languages.of(request)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + work.module() + "-" + work.exercise() + ".txt\"")
        .build();
  }
}

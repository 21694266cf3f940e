package org.pamt.progress.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.NotFound;
import org.pamt.progress.Reading;

/**
 * {@code POST /api/v1/reading/{module}/{lesson}}: where the reader is, and that they have finished.
 */
@Path("reading/{module}/{lesson}")
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingResource {

  @Inject private Reading reading;

  /**
   * What a reader's page says.
   *
   * @param place id of the heading reached, or null
   * @param read true when the end was reached
   */
  public record Reached(@Nullable String place, boolean read) {}

  @POST
  public void reached(
      @PathParam("module") String module,
      @PathParam("lesson") String lesson,
      @Nullable Reached reached) {
    if (reached == null || (reached.place() == null && !reached.read())) {
      throw new NotFound();
    }
    if (reached.place() != null) {
      reading.reach(module, lesson, reached.place());
    }
    if (reached.read()) {
      reading.finish(module, lesson);
    }
  }
}

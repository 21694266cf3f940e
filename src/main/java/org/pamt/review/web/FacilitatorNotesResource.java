package org.pamt.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.pamt.kernel.NotFound;
import org.pamt.review.FacilitatorNotes;

/** Lets the participants of a workshop read an exercise's facilitator notes. */
@Path("facilitator-notes/{workshop}/{module}/{exercise}")
@RequestScoped
public class FacilitatorNotesResource {

  @Inject private FacilitatorNotes notes;

  @POST
  public void release(
      @PathParam("workshop") String workshop,
      @PathParam("module") String module,
      @PathParam("exercise") String exercise) {
    try {
      notes.release(UUID.fromString(workshop), module, exercise);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}

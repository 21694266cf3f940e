package org.pamt.groupwork.web;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pamt.exercise.Operation;
import org.pamt.groupwork.GroupWork;
import org.pamt.kernel.Invalid;
import org.pamt.platform.Json;
import org.pamt.platform.web.Languages;

/** A submission for its page's scripts: save, look for changes, hand in. */
@Path("submissions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init")
public class SubmissionsResource {

  @Inject private GroupWork groupWork;
  @Inject private WorkInWords words;
  @Context private HttpServletRequest request;

  @PathParam("id")
  private UUID id;

  /** The body of a save. */
  public record Save(List<Operation> operations) {}

  @GET
  public String all() {
    return Json.write(groupWork.changes(id, 0));
  }

  @GET
  @Path("changes")
  public String changes(@QueryParam("after") @DefaultValue("0") long after) {
    return Json.write(groupWork.changes(id, after));
  }

  @POST
  @Path("operations")
  @Consumes(MediaType.APPLICATION_JSON)
  public String save(String body) {
    var operations = Json.read(body, new TypeReference<Save>() {}).operations();
    if (operations == null || operations.stream().anyMatch(SubmissionsResource::isIncomplete)) {
      throw new Invalid("platform.unreadable");
    }
    return Json.write(groupWork.save(id, operations));
  }

  private static boolean isIncomplete(Operation o) {
    return o == null
        || o.id() == null
        || o.field() == null
        || o.type() == null
        || o.payload() == null;
  }

  /** What a hand-in would lack, as sentences. */
  @GET
  @Path("missing")
  public String missing() {
    return Json.write(words.missing(id, Languages.of(request)));
  }

  @POST
  @Path("hand-in")
  public String handIn() {
    return Json.write(Map.of("handIn", groupWork.handIn(id)));
  }
}

package org.pamt.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.review.MarkOperation;
import org.pamt.review.Reviewing;
import org.pamt.review.SaveReply;

/** The caller's review of a hand-in, at {@code /api/v1/reviews/{id of the hand-in}}. */
@Path("reviews/{handIn}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

  @Inject private Reviewing reviewing;

  /** What a save sends. */
  public record Operations(@Nullable List<Mark> operations) {}

  /** One of them, as {@link MarkOperation} without what the client may leave out. */
  public record Mark(
      @Nullable UUID id,
      @Nullable String criterion,
      @Nullable String field,
      @Nullable Integer level,
      @Nullable String comment) {}

  /** Until when work is expected again, by the workshop's clocks: {@code 2026-11-30T17:00}. */
  public record Return(@Nullable String due) {}

  @POST
  @Path("operations")
  public SaveReply save(@PathParam("handIn") String handIn, Operations sent) {
    var operations = sent.operations() == null ? List.<Mark>of() : sent.operations();
    return reviewing.save(id(handIn), operations.stream().map(ReviewsResource::operation).toList());
  }

  private static MarkOperation operation(Mark sent) {
    if (sent.id() == null) {
      throw new Invalid("review.unknownPart");
    }
    return new MarkOperation(
        sent.id(), sent.criterion(), sent.field(), sent.level(), sent.comment());
  }

  @POST
  @Path("return")
  public Map<String, String> giveBack(@PathParam("handIn") String handIn, Return how) {
    reviewing.giveBack(id(handIn), dayAndTime(how.due()));
    return Map.of("state", "RETURNED");
  }

  @POST
  @Path("acceptance")
  public Map<String, String> accept(@PathParam("handIn") String handIn) {
    reviewing.accept(id(handIn));
    return Map.of("state", "ACCEPTED");
  }

  private static LocalDateTime dayAndTime(@Nullable String due) {
    try {
      return LocalDateTime.parse(due == null ? "" : due);
    } catch (DateTimeException e) {
      throw new Invalid("review.dueMissing");
    }
  }

  private static UUID id(String handIn) {
    try {
      return UUID.fromString(handIn);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}

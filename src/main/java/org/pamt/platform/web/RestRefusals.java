package org.pamt.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Map;

/**
 * Answers a refusal with its status and {@code {"refusal": key, "message": sentence}} in the
 * person's language.
 */
@Provider
public class RestRefusals implements ExceptionMapper<Exception> {

  private static final System.Logger LOG = System.getLogger(RestRefusals.class.getName());

  @Inject private Speech speech;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Exception thrown) {
    if (thrown instanceof WebApplicationException http) {
      return http.getResponse();
    }
    return Refusals.find(thrown)
        .map(
            refusal ->
                Response.status(Refusals.status(refusal))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(
                        Map.of(
                            "refusal",
                            refusal.messageKey(),
                            "message",
                            speech.say(
                                Languages.of(request),
                                refusal.messageKey(),
                                refusal.arguments().toArray())))
                    .build())
        .orElseGet(
            () -> {
              LOG.log(Level.ERROR, "A REST call failed", thrown);
              return Response.serverError().build();
            });
  }
}

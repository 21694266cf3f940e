package org.pamt.attempt.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pamt.attempt.AnswerGiven;
import org.pamt.attempt.Attempts;
import org.pamt.attempt.Calculations;
import org.pamt.attempt.SavedAnswer;
import org.pamt.platform.web.Languages;

/** What the pages of quizzes and calculators send while one answers. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AttemptsResource {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private Attempts attempts;
  @Inject private Calculations calculations;
  @Context private HttpServletRequest request;

  /**
   * Saves answers: {@code {"operations": [{"id", "question" or "input", "answer": text or list of
   * keys}]}}.
   */
  @POST
  @Path("attempts/{id}/operations")
  public String save(@PathParam("id") UUID id, String body) {
    var given = new ArrayList<AnswerGiven>();
    for (var operation : read(body).path("operations")) {
      given.add(given(operation));
    }
    var saved = attempts.save(id, given);
    var results = saved.stream().map(AttemptsResource::result).toList();
    return write(
        Map.of(
            "seq", saved.stream().mapToLong(SavedAnswer::seq).max().orElse(0), "results", results));
  }

  /** Works out {@code {"module", "exercise", "inputs": {key: text}}}; keeps nothing. */
  @POST
  @Path("calculations")
  public String compute(String body) {
    var asked = read(body);
    var typed = new HashMap<String, String>();
    asked
        .path("inputs")
        .fields()
        .forEachRemaining(e -> typed.put(e.getKey(), e.getValue().asText()));
    return write(
        calculations.compute(
            asked.path("module").asText(),
            asked.path("exercise").asText(),
            typed,
            Languages.of(request)));
  }

  private static AnswerGiven given(JsonNode operation) {
    var item = operation.path("question").asText(operation.path("input").asText());
    var answer = operation.path("answer");
    var values = new ArrayList<String>();
    if (answer.isArray()) {
      answer.forEach(value -> values.add(value.asText()));
    } else {
      values.add(answer.asText());
    }
    return new AnswerGiven(id(operation), item, values);
  }

  private static UUID id(JsonNode operation) {
    try {
      return UUID.fromString(operation.path("id").asText());
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }

  private static Map<String, Object> result(SavedAnswer saved) {
    return Map.of(
        "id", saved.id(), "status", "saved", "seq", saved.seq(), "readable", saved.readable());
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new BadRequestException(e);
    }
  }

  private static String write(Object reply) {
    try {
      return JSON.writeValueAsString(reply);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

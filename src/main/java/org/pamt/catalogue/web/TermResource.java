package org.pamt.catalogue.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Releases;
import org.pamt.catalogue.Term;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;
import org.pamt.platform.Build;
import org.pamt.platform.Html;

/**
 * The terms a release explains, for the notes {@code lesson.js} shows beside a text. A browser
 * keeps them: a release never changes, and the address carries the build.
 */
@Path("/releases/{release}/terms/{language}")
@RequestScoped
public class TermResource {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private Releases releases;

  /** Where a release's terms are read. */
  static String address(UUID release, Language language) {
    return "/api/v1/releases/" + release + "/terms/" + language.code() + "?build=" + Build.stamp();
  }

  /** {@code {key: {term, definition, others: {language: term}}}}. */
  public static String notes(ModuleContent module, Language reader) {
    var notes = JSON.createObjectNode();
    module.glossary().values().forEach(term -> notes.set(term.key(), note(term, reader)));
    return notes.toString();
  }

  @GET
  public Response read(
      @PathParam("release") String release, @PathParam("language") String language) {
    var reader = Language.of(language).orElseThrow(NotFound::new);
    var notes = notes(releases.content(id(release)), reader);
    return Response.ok(notes, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
        .header("Cache-Control", "private, max-age=31536000, immutable")
        .build();
  }

  private static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  private static ObjectNode note(Term term, Language reader) {
    var note = JSON.createObjectNode();
    note.put("term", Html.plain(term.term().in(reader), reader));
    note.put("definition", Html.plain(term.definition().in(reader), reader));
    var others = note.putObject("others");
    for (var other : Language.ALL) {
      if (other != reader) {
        others.put(other.code(), term.term().in(other));
      }
    }
    return note;
  }
}

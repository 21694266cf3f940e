package org.pamt.catalogue.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;
import org.pamt.catalogue.Term;
import org.pamt.kernel.Language;
import org.pamt.platform.Html;

/** The terms a text uses, for the notes a script shows beside it. */
final class TermNotes {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern USED = Pattern.compile("data-term=\"([a-z0-9-]+)\"");

  private TermNotes() {}

  /** {@code {key: {term, definition, others: {lang: term}}}}, fit to stand in a script element. */
  static String json(String html, Map<String, Term> glossary, Language language) {
    var notes = JSON.createObjectNode();
    for (var use = USED.matcher(html); use.find(); ) {
      var term = glossary.get(use.group(1));
      if (term != null) {
        notes.set(term.key(), note(term, language));
      }
    }
    return notes.toString().replace("<", "\\u003c");
  }

  private static ObjectNode note(Term term, Language language) {
    var note = JSON.createObjectNode();
    note.put("term", Html.plain(term.term().in(language), language));
    note.put("definition", Html.plain(term.definition().in(language), language));
    var others = note.putObject("others");
    for (var other : Language.ALL) {
      if (other != language) {
        others.put(other.code(), term.term().in(other));
      }
    }
    return note;
  }
}

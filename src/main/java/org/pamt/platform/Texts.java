package org.pamt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.pamt.kernel.Text;

/** Reads texts in three languages from content packages. */
public final class Texts {

  private Texts() {}

  /** The text {@code {fr, ar, en}}; a language that is not there is empty. */
  public static Text read(JsonNode node) {
    return new Text(node.path("fr").asText(), node.path("ar").asText(), node.path("en").asText());
  }

  /** A list of such texts, empty where there is none. */
  public static List<Text> list(JsonNode node) {
    var texts = new ArrayList<Text>();
    node.forEach(item -> texts.add(read(item)));
    return List.copyOf(texts);
  }
}

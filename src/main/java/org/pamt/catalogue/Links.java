package org.pamt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where the links of a module's Markdown may lead, and the addresses they become. */
final class Links {

  private final String slug;
  private final Set<String> terms;
  private final Set<String> lessons = new HashSet<>();
  private final Set<String> exercises = new HashSet<>();
  private final Set<String> material;
  private final PackageFiles files;

  Links(String slug, JsonNode module, Set<String> terms, Set<String> material, PackageFiles files) {
    this.slug = slug;
    this.terms = terms;
    this.material = material;
    this.files = files;
    module.path("lessons").forEach(key -> lessons.add(key.asText()));
    module.path("exercises").forEach(key -> exercises.add(key.asText()));
  }

  /** The address a link of Markdown becomes; empty where it may not or can't be followed. */
  Optional<String> address(String destination) {
    if (destination.startsWith("https://")) {
      return Optional.of(destination);
    }
    var colon = destination.indexOf(':');
    var scheme = colon < 0 ? "" : destination.substring(0, colon);
    var key = destination.substring(colon + 1);
    return switch (scheme) {
      case "term" -> found(terms.contains(key), "/catalogue/glossary#" + key);
      case "lesson" -> found(lessons.contains(key), in("/catalogue/lesson", "lesson", key));
      case "exercise" -> found(exercises.contains(key), in("/exercise/open", "exercise", key));
      case "material" -> found(material.contains(key), in("/catalogue/material", "material", key));
      default -> Optional.empty();
    };
  }

  /** The address of a picture of the module. */
  Optional<String> picture(String destination) {
    return found(
        destination.matches("media/[A-Za-z0-9._-]+") && files.has(slug + "/" + destination),
        "/api/v1/modules/" + slug + "/" + destination);
  }

  private String in(String page, String parameter, String key) {
    return page + "?module=" + slug + "&" + parameter + "=" + key;
  }

  private static Optional<String> found(boolean isThere, String address) {
    return isThere ? Optional.of(address) : Optional.empty();
  }
}

package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What workshops ask of the catalogue. */
@ApplicationScoped
class Editions {

  /** The current release of a module. */
  Optional<UUID> current(String module) {
    return Optional.empty();
  }

  /** The slugs of all modules. */
  List<String> modules() {
    return List.of();
  }

  /** Whether a release has this exercise. */
  boolean has(UUID release, String exercise) {
    return true;
  }
}

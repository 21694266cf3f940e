package org.pamt.workshop.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pamt.kernel.NotFound;

/**
 * Boxes named {@code person}, each with the id of a person. Plain inputs: unlike those of a
 * repeated component they mean the same person when the list has changed in between.
 */
final class Ticked {

  private Ticked() {}

  static List<UUID> people() {
    return Optional.ofNullable(Faces.getRequestParameterValues("person")).stream()
        .flatMap(Stream::of)
        .map(Ticked::id)
        .distinct()
        .toList();
  }

  private static UUID id(String given) {
    try {
      return UUID.fromString(given);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}

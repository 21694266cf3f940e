package org.pamt.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.NotFound;

/** The deliverables of releases, read once: a release never changes. */
@ApplicationScoped
public class Deliverables {

  private record Which(UUID releaseId, String exercise) {}

  private final ConcurrentMap<Which, Deliverable> known = new ConcurrentHashMap<>();

  @Inject private Releases releases;

  /**
   * @throws NotFound where the release has no such exercise, or it is of another kind
   */
  public Deliverable of(UUID releaseId, String exercise) {
    return known.computeIfAbsent(new Which(releaseId, exercise), this::read);
  }

  private Deliverable read(Which which) {
    var content = releases.content(which.releaseId()).exercise(which.exercise());
    if (!content.kind().equals(Deliverable.KIND)) {
      throw new NotFound();
    }
    return Deliverable.of(content);
  }
}

package org.pamt.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Releases as they are read, by id, in this node's memory. A release never changes, so nothing here
 * goes stale; there are as many as people read, a few dozen in years.
 */
@ApplicationScoped
class RenderedReleases {

  @Inject private ReleaseRepository releases;
  @Inject private PackageParser parser;

  private final Map<UUID, ModuleContent> byId = new ConcurrentHashMap<>();

  /** Two first readers may both render; the first to finish is kept. */
  ModuleContent get(UUID releaseId) {
    var known = byId.get(releaseId);
    if (known != null) {
      return known;
    }
    var content =
        parser
            .parse(releases.get(releaseId).files())
            .content()
            .orElseThrow(() -> new IllegalStateException("Release unreadable: " + releaseId));
    var first = byId.putIfAbsent(releaseId, content);
    return first == null ? content : first;
  }
}

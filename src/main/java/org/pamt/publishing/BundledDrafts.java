package org.pamt.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pamt.catalogue.BundledModuleChanged;

/** A newer program never changes by itself what people read: its changed modules become drafts. */
@ApplicationScoped
public class BundledDrafts {

  @Inject private Publishing publishing;

  void propose(@Observes BundledModuleChanged news) {
    publishing.propose(news.module(), news.files());
  }
}

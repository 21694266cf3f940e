package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.pamt.account.Caller;
import org.pamt.catalogue.ReleaseChoice;
import org.pamt.catalogue.ReleasePublished;
import org.pamt.kernel.NotFound;

/** Which release people read: their running workshop's, else the current one. */
@ApplicationScoped
public class WorkshopReleases implements ReleaseChoice {

  @Inject private WorkshopRepository workshops;
  @Inject private Curriculum curriculum;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Override
  public UUID release(String module) {
    var now = clock.instant();
    return caller.person().stream()
        .flatMap(person -> workshops.releases(person.id(), module).stream())
        .filter(row -> ((Workshop) row[0]).isRunning(now))
        .map(row -> (UUID) row[1])
        .findFirst()
        .or(() -> curriculum.current(module))
        .orElseThrow(NotFound::new);
  }

  /** Workshops to come and under way move on; one that is over keeps what it was taught from. */
  void follow(@Observes ReleasePublished news) {
    var now = clock.instant();
    workshops.teaching(news.module()).stream()
        .filter(workshop -> !workshop.isOver(now))
        .flatMap(workshop -> workshops.modules(workshop.id()).stream())
        .filter(module -> module.module().equals(news.module()))
        .forEach(module -> module.follow(news.releaseId()));
  }
}

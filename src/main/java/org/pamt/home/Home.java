package org.pamt.home;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.account.MayCall;
import org.pamt.progress.ModuleStanding;
import org.pamt.progress.Progress;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.WorkshopView;

/** What a participant sees first. */
@ApplicationScoped
@Transactional
public class Home {

  @Inject private Attendance attendance;
  @Inject private Progress progress;
  @Inject private Clock clock;

  /**
   * The caller's workshop now, where they stand in it and what to do next.
   *
   * @param workshop null where there is none, not even self-study
   */
  public record Overview(
      @Nullable WorkshopView workshop, List<ModuleStanding> modules, List<NextStep> steps) {}

  @MayCall(SIGNED_IN)
  public Overview overview() {
    var workshop = attendance.current();
    if (workshop.isEmpty()) {
      return new Overview(null, List.of(), List.of());
    }
    var modules = progress.own(workshop.get().id());
    return new Overview(workshop.get(), modules, NextSteps.of(modules, clock.instant()));
  }
}

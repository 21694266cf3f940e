package org.pamt.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Caller;
import org.pamt.account.Role;
import org.pamt.home.Home;
import org.pamt.home.NextStep;
import org.pamt.platform.web.Speech;
import org.pamt.progress.ModuleStanding;
import org.pamt.review.Feedback;
import org.pamt.review.FeedbackView;
import org.pamt.review.Reviewing;
import org.pamt.review.Waiting;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.WorkshopView;

/** Backs {@code /index.xhtml}. */
@Named
@RequestScoped
public class HomePage {

  private static final int LATER = 5;

  @Inject private Home home;
  @Inject private Attendance attendance;
  @Inject private Feedback feedback;
  @Inject private Reviewing reviewing;
  @Inject private Caller caller;
  private Home.@Nullable Overview overview;
  private @Nullable List<FeedbackView> feedbacks;
  private @Nullable List<Waiting> waiting;

  @PostConstruct
  void load() {
    if (caller.required().is(Role.PARTICIPANT)) {
      overview = home.overview();
      feedbacks = feedback.mine();
    } else {
      waiting = reviewing.waiting();
    }
  }

  public boolean isParticipant() {
    return caller.required().is(Role.PARTICIPANT);
  }

  public boolean isAdmin() {
    return caller.required().is(Role.ADMIN);
  }

  public String getName() {
    return caller.required().name(Speech.ofPage());
  }

  public @Nullable WorkshopView getWorkshop() {
    return overview == null ? null : overview.workshop();
  }

  public List<ModuleStanding> getModules() {
    return overview == null ? List.of() : overview.modules();
  }

  /** The first thing to do, if there is any. */
  public @Nullable NextStep getNext() {
    return steps().stream().findFirst().orElse(null);
  }

  /** What comes after it. */
  public List<NextStep> getLater() {
    return steps().stream().skip(1).limit(LATER).toList();
  }

  private List<NextStep> steps() {
    return overview == null ? List.of() : overview.steps();
  }

  public List<FeedbackView> getFeedback() {
    return Optional.ofNullable(feedbacks).orElse(List.of());
  }

  public List<Waiting> getWaiting() {
    return Optional.ofNullable(waiting).orElse(List.of());
  }

  public List<WorkshopView> getWorkshops() {
    return attendance.mine().stream().filter(w -> !w.selfStudy()).toList();
  }
}

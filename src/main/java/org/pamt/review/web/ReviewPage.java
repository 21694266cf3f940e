package org.pamt.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Caller;
import org.pamt.kernel.NotFound;
import org.pamt.review.FacilitatorNotes;
import org.pamt.review.HandInToReview;
import org.pamt.review.NotesView;
import org.pamt.review.Reviewing;

/** Backs {@code /review/review.xhtml}. What is written there goes through REST. */
@Named
@RequestScoped
public class ReviewPage {

  private static final int USUAL_DAYS = 2;
  private static final int USUAL_HOUR = 17;

  @Inject private Reviewing reviewing;
  @Inject private FacilitatorNotes facilitatorNotes;
  @Inject private Caller caller;
  @Inject private Clock clock;
  private @Nullable UUID handin;
  private @Nullable HandInToReview shown;
  private @Nullable Optional<NotesView> notes;

  public void load() {
    getIt();
  }

  public HandInToReview getIt() {
    if (shown == null) {
      shown = reviewing.view(NotFound.unless(handin));
    }
    return shown;
  }

  public @Nullable NotesView getNotes() {
    if (notes == null) {
      var handIn = getIt().handIn();
      notes = facilitatorNotes.view(handIn.workshopId(), handIn.module(), handIn.exercise());
    }
    return notes.orElse(null);
  }

  /** Where this device keeps what is not saved yet: nobody sends another person's. */
  public String getQueue() {
    return "review/" + getIt().handIn().id() + "/" + caller.id();
  }

  /** Now, by the workshop's clocks; work can't be due before. */
  public String getNow() {
    return local().toString();
  }

  /** A due date to begin with. */
  public String getUsualDue() {
    return local().toLocalDate().plusDays(USUAL_DAYS).atTime(USUAL_HOUR, 0).toString();
  }

  private LocalDateTime local() {
    return LocalDateTime.ofInstant(clock.instant(), getIt().workshop().zone())
        .truncatedTo(ChronoUnit.MINUTES);
  }

  public @Nullable UUID getHandin() {
    return handin;
  }

  public void setHandin(@Nullable UUID handin) {
    this.handin = handin;
  }
}

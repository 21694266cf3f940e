package org.pamt.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.review.FacilitatorNotes;
import org.pamt.review.Feedback;
import org.pamt.review.NotesView;
import org.pamt.review.RoundView;

/** Backs the fragments {@code feedback.xhtml} and {@code facilitator-notes.xhtml}. */
@Named
@RequestScoped
public class FeedbackPage {

  @Inject private Feedback feedback;
  @Inject private FacilitatorNotes facilitatorNotes;
  private final Map<UUID, List<RoundView>> rounds = new HashMap<>();
  private final Map<String, Optional<NotesView>> notes = new HashMap<>();

  /** All rounds of a submission, the newest first. */
  public List<RoundView> rounds(UUID submission) {
    return rounds.computeIfAbsent(submission, feedback::rounds);
  }

  /** The notes the reader may see. */
  public @Nullable NotesView notes(UUID workshop, String module, String exercise) {
    return notes
        .computeIfAbsent(
            workshop + "/" + module + "/" + exercise,
            any -> facilitatorNotes.view(workshop, module, exercise))
        .orElse(null);
  }
}

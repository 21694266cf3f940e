package org.pamt.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;
import org.pamt.publishing.Proposal;
import org.pamt.publishing.Publishing;
import org.pamt.workshop.Attendance;

/** Backs {@code /publishing/difference.xhtml} and the step after it, {@code publish.xhtml}. */
@Named
@RequestScoped
public class DifferencePage {

  private static final int FEW = 6;

  @Inject private Publishing publishing;
  @Inject private Attendance attendance;
  @Inject private Notices notices;

  // Not view parameters: a form's page is asked for its difference before those would be set.
  @Inject @Param private @Nullable UUID draft;
  @Inject @Param private @Nullable UUID seen;

  private @Nullable String note;
  private @Nullable Proposal proposal;

  /** Before anything is written out, so that a draft that is gone is answered as such. */
  public void load() {
    getProposal();
  }

  public String publish() {
    publishing.publish(NotFound.unless(draft), seen, note == null ? "" : note);
    notices.afterRedirect("publishing.published");
    return "/publishing/modules.xhtml?faces-redirect=true";
  }

  public String discard() {
    publishing.discard(NotFound.unless(draft));
    notices.afterRedirect("publishing.discarded");
    return "/publishing/modules.xhtml?faces-redirect=true";
  }

  /** Read when first asked for: after a refused click the page is shown again. */
  public Proposal getProposal() {
    if (proposal == null) {
      proposal = publishing.proposal(NotFound.unless(draft));
    }
    return proposal;
  }

  /** Where there are few changes all of them are shown open. */
  public boolean isFew() {
    return getProposal().difference().changes().size() <= FEW;
  }

  public ZoneId getZone() {
    return attendance.current().orElseThrow().zone();
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}

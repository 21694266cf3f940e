package org.pamt.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;
import org.pamt.publishing.Edition;
import org.pamt.publishing.Publishing;
import org.pamt.workshop.Attendance;

/** Backs {@code /publishing/release.xhtml}. */
@Named
@RequestScoped
public class ReleasePage {

  @Inject private Publishing publishing;
  @Inject private Releases releases;
  @Inject private Attendance attendance;
  @Inject private Notices notices;

  // Not view parameters: a form's page is asked for its difference before those would be set.
  @Inject @Param private @Nullable String module;
  @Inject @Param private @Nullable Integer number;

  private @Nullable Edition edition;

  /** Before anything is written out, so that a release there is none of is answered as such. */
  public void load() {
    getEdition();
  }

  public String makeCurrent() {
    releases.makeCurrent(getEdition().release().id());
    notices.afterRedirect("publishing.madeCurrent");
    return "/publishing/modules.xhtml?faces-redirect=true";
  }

  public Edition getEdition() {
    if (edition == null) {
      edition = publishing.edition(NotFound.unless(module), NotFound.unless(number));
    }
    return edition;
  }

  public ZoneId getZone() {
    return attendance.current().orElseThrow().zone();
  }
}

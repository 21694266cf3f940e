package org.pamt.platform.web;

import static jakarta.faces.application.FacesMessage.SEVERITY_ERROR;
import static jakarta.faces.application.FacesMessage.SEVERITY_INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Short notices to the person, in their language; for keys see {@link Speech}. */
@ApplicationScoped
public class Notices {

  @Inject private Speech speech;

  /** Shown on the page that follows the coming redirect. */
  public void afterRedirect(String key, Object... arguments) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    add(faces, SEVERITY_INFO, key, arguments);
  }

  /** What has been done, shown on this page. */
  public void tell(String key, Object... arguments) {
    add(FacesContext.getCurrentInstance(), SEVERITY_INFO, key, arguments);
  }

  /** What can't be done, shown on this page. */
  public void refuse(String key, Object... arguments) {
    add(FacesContext.getCurrentInstance(), SEVERITY_ERROR, key, arguments);
  }

  private void add(FacesContext faces, Severity severity, String key, Object... arguments) {
    faces.addMessage(null, new FacesMessage(severity, speech.say(key, arguments), null));
  }
}

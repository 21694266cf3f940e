package org.pamt.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletContext;
import org.primefaces.context.PrimeFacesContext;

/**
 * Most pages are lean: plain HTML, no PrimeFaces scripts or styles, no nonce. The few rich ones are
 * named in {@code web.xml}; PrimeFaces writes their policy with a nonce. A lean page may hold forms
 * with plain buttons, but no {@code f:ajax}, {@code h:commandLink} or {@code f:websocket}.
 */
public class LeanViews implements PhaseListener {

  static boolean isLean(FacesContext faces) {
    var view = faces.getViewRoot();
    return view == null
        || !RichViews.isOne(
            (ServletContext) faces.getExternalContext().getContext(), view.getViewId());
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (faces.getViewRoot() != null && isLean(faces)) {
      // No nonce, no rewriting of handlers, no check of a nonce on postback.
      PrimeFacesContext.getCspState(faces).setInitialized(true);
    }
  }
}

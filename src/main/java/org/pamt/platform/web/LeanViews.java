package org.pamt.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
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
      // No header of PrimeFaces, no rewriting of handlers.
      PrimeFacesContext.getCspState(faces).setInitialized(true);
      if (faces.isPostback()) {
        drawNewNonce(faces);
      }
    }
  }

  /**
   * PrimeFaces writes a nonce into every script and wants it back with a form, which only its own
   * scripts would do. It draws a new one for what looks like a forward; ours needs none at all.
   */
  private static void drawNewNonce(FacesContext faces) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    var kept = faces.getViewRoot().getViewMap(false);
    if (kept != null) {
      kept.remove("primefaces.nonce");
    }
    request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    PrimeFacesContext.getCspState(faces).getNonce();
    request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, forwarded);
  }
}

package org.pamt.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Pages speak the language {@link Languages} finds, and write numbers as it does here: Java's plain
 * Arabic would write other digits than the Maghreb's.
 */
public class PersonLocale extends ViewHandlerWrapper {

  public PersonLocale(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    return Languages.of((HttpServletRequest) faces.getExternalContext().getRequest()).formats();
  }
}

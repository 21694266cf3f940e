package org.pamt.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pamt.workshop.Overview;
import org.pamt.workshop.WorkshopRow;

/** Backs {@code /workshop/workshops.xhtml}. */
@Named
@RequestScoped
public class WorkshopsPage {

  @Inject private Overview overview;
  private List<WorkshopRow> rows = List.of();

  /** A view action, so that a refusal comes before anything is written. */
  public void load() {
    rows = overview.list();
  }

  public List<WorkshopRow> getRows() {
    return rows;
  }
}

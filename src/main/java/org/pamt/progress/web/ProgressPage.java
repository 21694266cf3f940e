package org.pamt.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.NotFound;
import org.pamt.progress.WorkshopProgress;
import org.pamt.progress.WorkshopTable;

/** Backs {@code /progress/progress.xhtml}. */
@Named
@RequestScoped
public class ProgressPage {

  @Inject private WorkshopProgress progress;
  private @Nullable UUID id;
  private @Nullable WorkshopTable table;

  public void load() {
    table = progress.table(NotFound.unless(id));
  }

  public @Nullable WorkshopTable getTable() {
    return table;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}

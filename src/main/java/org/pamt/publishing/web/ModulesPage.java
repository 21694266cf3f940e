package org.pamt.publishing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.pamt.publishing.ModuleRow;
import org.pamt.publishing.Publishing;
import org.pamt.workshop.Attendance;

/** Backs {@code /publishing/modules.xhtml}; another feature has a page of that name too. */
@Named("publishingModulesPage")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ModulesPage {

  @Inject private Publishing publishing;
  @Inject private Attendance attendance;
  private List<ModuleRow> rows;
  private ZoneId zone;

  @PostConstruct
  void load() {
    rows = publishing.modules();
    zone = attendance.current().orElseThrow().zone();
  }

  public List<ModuleRow> getRows() {
    return rows;
  }

  public ZoneId getZone() {
    return zone;
  }
}

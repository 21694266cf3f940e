package org.pamt.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.catalogue.ModuleContent;
import org.pamt.platform.web.Notices;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.Overview;
import org.pamt.workshop.Workshops;

/** Backs {@code /workshop/make.xhtml}: a new workshop or, with an id, a change of one. */
@Named
@RequestScoped
public class MakePage {

  /** Where workshops are usually held, offered first. */
  private static final List<String> NEAR =
      List.of(
          "Africa/Tunis",
          "Africa/Casablanca",
          "Africa/Nouakchott",
          "Africa/Algiers",
          "Africa/Tripoli");

  @Inject private Workshops workshops;
  @Inject private Overview overview;
  @Inject private Attendance attendance;
  @Inject private Notices notices;
  private @Nullable UUID id;
  private final WorkshopForm form = new WorkshopForm();

  public void load() {
    overview.offered();
    if (id != null) {
      attendance.requireTrainer(id);
      form.fill(attendance.workshop(id), attendance.modules(id));
    }
  }

  public void save() {
    var wanted = form.wanted(getOffered().stream().map(ModuleContent::slug).toList());
    if (id == null) {
      id = workshops.make(wanted);
      notices.afterRedirect("workshop.make.made");
    } else {
      workshops.change(id, wanted);
      notices.afterRedirect("workshop.make.changed");
    }
    Faces.redirect("/workshop/workshop?id=%s", id.toString());
  }

  public List<ModuleContent> getOffered() {
    return overview.offered();
  }

  public List<String> getNearZones() {
    return NEAR;
  }

  public List<String> getFarZones() {
    var places = Stream.of("Africa/", "America/", "Asia/", "Europe/", "Etc/UTC").toList();
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> !NEAR.contains(zone) && places.stream().anyMatch(zone::startsWith))
        .sorted()
        .toList();
  }

  public WorkshopForm getForm() {
    return form;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}

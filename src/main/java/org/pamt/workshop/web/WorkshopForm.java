package org.pamt.workshop.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pamt.workshop.NewWorkshop;
import org.pamt.workshop.WorkshopView;

/** What is written on {@code /workshop/make.xhtml}; the page has checked that it is complete. */
public class WorkshopForm {

  private static final String USUAL_ZONE = "Africa/Tunis";

  private @Nullable String name;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String place;
  private @Nullable String zone = USUAL_ZONE;
  private final Map<String, Boolean> modules = new HashMap<>();

  void fill(WorkshopView workshop, List<String> taught) {
    name = workshop.name();
    from = workshop.from();
    to = workshop.to();
    place = workshop.place();
    zone = workshop.zone().getId();
    taught.forEach(slug -> modules.put(slug, true));
  }

  /**
   * @param offered slugs of the modules to choose from, in their order
   */
  NewWorkshop wanted(List<String> offered) {
    return new NewWorkshop(
        Objects.requireNonNull(name),
        Objects.requireNonNull(from),
        Objects.requireNonNull(to),
        place == null ? "" : place,
        ZoneId.of(Objects.requireNonNull(zone)),
        offered.stream().filter(slug -> modules.getOrDefault(slug, false)).toList());
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public @Nullable String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place;
  }

  public @Nullable String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = zone;
  }

  public Map<String, Boolean> getModules() {
    return modules;
  }
}

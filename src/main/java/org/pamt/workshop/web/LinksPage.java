package org.pamt.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.Enrolling;
import org.pamt.workshop.LinkView;
import org.pamt.workshop.Overview;
import org.pamt.workshop.ParticipantView;
import org.pamt.workshop.WorkshopView;

/**
 * Backs {@code /workshop/links.xhtml}. Links are shown in the answer to the click, and only there.
 */
@Named
@RequestScoped
public class LinksPage {

  @Inject private Enrolling enrolling;
  @Inject private Overview overview;
  @Inject private Attendance attendance;
  @Inject private Notices notices;
  private @Nullable UUID id;
  private List<LinkView> links = List.of();

  public void load() {
    attendance.requireTrainer(NotFound.unless(id));
  }

  /** A link for each whose box is ticked. */
  public void make() {
    var people = Ticked.people();
    if (people.isEmpty()) {
      notices.refuse("workshop.people.nobodyTicked");
      return;
    }
    links = enrolling.links(NotFound.unless(id), people);
  }

  /** Those who have never come in, and so need one. */
  public List<ParticipantView> getNewcomers() {
    return people().filter(p -> !p.passwordChosen()).toList();
  }

  /** Those who have a password, and may have forgotten it. */
  public List<ParticipantView> getOthers() {
    return people().filter(ParticipantView::passwordChosen).toList();
  }

  /** Nobody before the view parameter is set: boxes are read by name, not by row. */
  private Stream<ParticipantView> people() {
    return id == null ? Stream.of() : overview.participants(id).stream();
  }

  public List<LinkView> getLinks() {
    return links;
  }

  public WorkshopView getWorkshop() {
    return attendance.workshop(NotFound.unless(id));
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }
}

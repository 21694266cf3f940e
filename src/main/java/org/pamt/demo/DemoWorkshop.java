package org.pamt.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.account.Person;
import org.pamt.catalogue.Releases;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.NewWorkshop;
import org.pamt.workshop.Workshops;

/**
 * One workshop, begun the day before the first start: both trainers, all participants in twelve
 * mixed groups of five, every exercise open.
 */
@ApplicationScoped
class DemoWorkshop {

  static final int GROUPS = 12;
  private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");
  private static final String MODULE = "diagnosis";
  private static final int DAYS_LEFT = 2;
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 30);

  @Inject private Workshops workshops;
  @Inject private Attendance attendance;
  @Inject private Releases releases;
  @Inject private Administration administration;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Made by the first trainer, who brings in the second. */
  void make() {
    var trainers = List.of(person("formateur1"), person("formateur2"));
    var participants =
        IntStream.rangeClosed(1, DemoPeople.PARTICIPANTS)
            .mapToObj(n -> person(DemoPeople.participant(n)).id())
            .toList();
    caller.actAs(trainers.get(0));
    var today = LocalDate.ofInstant(clock.instant(), TUNIS);
    var id = workshops.make(wanted(today));
    workshops.addTrainer(id, trainers.get(1).id());
    workshops.enrol(id, participants);
    formGroups(id, participants);
    openExercises(id, today);
    caller.actAsProgram();
  }

  private static NewWorkshop wanted(LocalDate today) {
    return new NewWorkshop(
        "Atelier de Tunis",
        today.minusDays(1),
        today.plusDays(DAYS_LEFT),
        "Tunis",
        TUNIS,
        List.of(MODULE));
  }

  private Person person(String signInName) {
    return administration.find(signInName).orElseThrow();
  }

  /**
   * Neighbours in the list have different countries and constituencies, so that five in a row are
   * mixed.
   */
  private void formGroups(UUID workshop, List<UUID> participants) {
    var groups = new ArrayList<UUID>();
    for (var n = 1; n <= GROUPS; n++) {
      groups.add(workshops.formGroup(workshop, "Groupe " + n));
    }
    var size = participants.size() / GROUPS;
    for (var at = 0; at < participants.size(); at++) {
      workshops.place(groups.get(at / size), participants.get(at));
    }
  }

  /** One due date a day, at the end of the day. */
  private void openExercises(UUID workshop, LocalDate today) {
    var day = 0;
    for (var exercise : releases.content(attendance.release(workshop, MODULE)).exercises()) {
      var due = today.plusDays(Math.min(++day, DAYS_LEFT)).atTime(END_OF_DAY).atZone(TUNIS);
      workshops.open(workshop, MODULE, exercise.key(), due.toInstant());
    }
  }
}

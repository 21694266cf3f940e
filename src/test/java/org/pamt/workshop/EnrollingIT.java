package org.pamt.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.account.Role;
import org.pamt.account.SignIn;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.workshop.EnrolmentLine.Standing;

@ExtendWith(ArquillianExtension.class)
class EnrollingIT {

  @Inject private Enrolling enrolling;
  @Inject private Attendance attendance;
  @Inject private Administration administration;
  @Inject private SignIn signIn;
  @Inject private Caller caller;
  @Inject private WorkshopSceneInContainer scene;

  private static String line(String signInName) {
    return signInName + ";Participant;المشارك;Tunisie;Employeurs;Org;Job;fr\n";
  }

  private static String name() {
    return "list-" + UUID.randomUUID();
  }

  @Test
  void a_dry_run_says_what_would_be_done_and_changes_nothing() {
    var known = scene.someone(Role.PARTICIPANT);
    var trainer = scene.someone(Role.TRAINER);
    var workshop = scene.running(trainer);
    var enrolled = scene.enrolled(workshop);
    var unknown = name();
    var list = line(unknown) + line(known.signInName()) + line(enrolled.signInName());
    var report = enrolling.check(workshop, list + line(trainer.signInName()));
    assertEquals(
        List.of(Standing.NEW, Standing.HAS_ACCOUNT, Standing.ENROLLED),
        report.lines().stream().map(EnrolmentLine::standing).toList());
    assertEquals(known.nameLatin(), report.lines().get(1).knownAs());
    var fault = new EnrolmentFault(4, "notAParticipant", List.of(trainer.signInName()));
    assertEquals(List.of(fault), report.faults());
    assertTrue(administration.find(unknown).isEmpty());
    assertEquals(List.of(enrolled), attendance.participants(workshop));
  }

  @Test
  void while_one_line_is_faulty_nobody_is_enrolled() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var unknown = name();
    var list = line(unknown) + "x y;;;;;;;";
    assertThrows(Invalid.class, () -> enrolling.enrol(workshop, list));
    assertTrue(administration.find(unknown).isEmpty());
    assertTrue(attendance.participants(workshop).isEmpty());
  }

  @Test
  void enrolling_makes_the_missing_accounts_and_does_no_harm_twice() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var list = line(name()) + line(name());
    enrolling.enrol(workshop, list);
    enrolling.enrol(workshop, list);
    assertEquals(2, attendance.participants(workshop).size());
  }

  @Test
  void a_link_lets_the_person_in_and_a_new_one_replaces_it() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    enrolling.enrol(workshop, line(name()));
    var person = attendance.participants(workshop).get(0);
    var first = enrolling.links(workshop, List.of(person.id())).get(0);
    var second = enrolling.links(workshop, List.of(person.id())).get(0);
    assertEquals(person, second.person());
    assertEquals(person, signIn.welcome(token(second)).orElseThrow());
    assertTrue(signIn.welcome(token(first)).isEmpty());
  }

  private static String token(LinkView link) {
    return link.address().substring(link.address().indexOf("token=") + "token=".length());
  }

  @Test
  void links_are_made_for_ones_own_participants_only() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var person = scene.enrolled(workshop);
    var otherWorkshop = scene.running(scene.someone(Role.TRAINER));
    assertThrows(NotFound.class, () -> enrolling.links(workshop, List.of(person.id())));
    assertThrows(NotFound.class, () -> enrolling.links(otherWorkshop, List.of(person.id())));
    assertThrows(NotFound.class, () -> enrolling.check(workshop, line(name())));
  }
}

package org.pamt.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pamt.workshop.WorkshopSceneInContainer.EXERCISE;
import static org.pamt.workshop.WorkshopSceneInContainer.MODULE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Caller;
import org.pamt.account.Role;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class AttendanceIT {

  @Inject private Attendance attendance;
  @Inject private Workshops workshops;
  @Inject private Overview overview;
  @Inject private Caller caller;
  @Inject private WorkshopSceneInContainer scene;

  @Test
  void who_is_in_no_running_workshop_learns_by_themself() {
    var trainer = scene.someone(Role.TRAINER);
    var over = scene.over(trainer);
    var person = scene.enrolled(over);
    caller.actAs(person);
    assertTrue(attendance.current().orElseThrow().selfStudy());
    assertEquals(List.of(over), attendance.mine().stream().map(WorkshopView::id).toList());
    caller.actAs(trainer);
    var running = scene.running(trainer);
    workshops.enrol(running, List.of(person.id()));
    caller.actAs(person);
    assertEquals(running, attendance.current().orElseThrow().id());
  }

  @Test
  void in_self_study_everything_is_open_to_everyone_and_nothing_is_due() {
    caller.actAs(scene.someone(Role.PARTICIPANT));
    var selfStudy = attendance.current().orElseThrow().id();
    var opening = attendance.opening(selfStudy, MODULE, EXERCISE);
    assertTrue(opening.open());
    assertNull(opening.due());
    assertTrue(attendance.modules(selfStudy).contains(MODULE));
  }

  @Test
  void to_people_of_another_workshop_it_does_not_exist() {
    var trainer = scene.someone(Role.TRAINER);
    var workshop = scene.running(trainer);
    var member = scene.enrolled(workshop);
    var group = workshops.formGroup(workshop, "Groupe 1");
    workshops.place(group, member.id());
    var otherTrainer = scene.someone(Role.TRAINER);
    var otherWorkshop = scene.running(otherTrainer);
    var stranger = scene.enrolled(otherWorkshop);
    for (var someone : List.of(otherTrainer, stranger)) {
      caller.actAs(someone);
      assertFalse(attendance.isTrainer(workshop));
      assertThrows(NotFound.class, () -> attendance.workshop(workshop));
      assertThrows(NotFound.class, () -> attendance.group(group));
      assertThrows(NotFound.class, () -> attendance.group(workshop, member.id()));
      assertThrows(NotFound.class, () -> attendance.groups(workshop));
      assertThrows(NotFound.class, () -> attendance.participants(workshop));
      assertThrows(NotFound.class, () -> attendance.trainers(workshop));
      assertThrows(NotFound.class, () -> attendance.release(workshop, MODULE));
      assertThrows(NotFound.class, () -> attendance.opening(workshop, MODULE, EXERCISE));
    }
    caller.actAs(otherTrainer);
    assertThrows(NotFound.class, () -> overview.composition(workshop));
    assertThrows(NotFound.class, () -> workshops.formGroup(workshop, "Groupe 2"));
    assertThrows(NotFound.class, () -> workshops.place(group, member.id()));
    assertThrows(NotFound.class, () -> workshops.open(workshop, MODULE, EXERCISE, null));
    assertThrows(NotFound.class, () -> workshops.enrol(workshop, List.of(stranger.id())));
  }

  @Test
  void a_group_is_seen_by_its_members_and_the_trainers_and_not_by_other_groups() {
    var trainer = scene.someone(Role.TRAINER);
    var workshop = scene.running(trainer);
    var member = scene.enrolled(workshop);
    var other = scene.enrolled(workshop);
    var group = workshops.formGroup(workshop, "Groupe 1");
    workshops.place(group, member.id());
    assertEquals(List.of(member), attendance.group(group).members());
    caller.actAs(member);
    assertEquals(group, attendance.group(workshop, member.id()).orElseThrow().id());
    assertEquals(List.of(trainer), attendance.trainers(workshop));
    caller.actAs(other);
    assertThrows(NotFound.class, () -> attendance.group(group));
    assertTrue(attendance.group(workshop, other.id()).isEmpty());
    var mine = overview.memberships().get(0);
    assertEquals("", mine.group());
    assertEquals(List.of(trainer), mine.trainers());
  }

  @Test
  void a_participant_makes_no_workshop_and_who_withdrew_is_out() {
    var trainer = scene.someone(Role.TRAINER);
    var workshop = scene.running(trainer);
    var person = scene.enrolled(workshop);
    caller.actAs(person);
    assertThrows(Forbidden.class, () -> workshops.formGroup(workshop, "Groupe 1"));
    caller.actAs(trainer);
    workshops.withdraw(workshop, List.of(person.id()));
    caller.actAs(person);
    assertThrows(NotFound.class, () -> attendance.workshop(workshop));
  }

  @Test
  void an_unknown_group_is_not_found() {
    caller.actAs(scene.someone(Role.ADMIN));
    assertThrows(NotFound.class, () -> attendance.group(UUID.randomUUID()));
    assertThrows(NotFound.class, () -> attendance.groups(UUID.randomUUID()));
  }
}

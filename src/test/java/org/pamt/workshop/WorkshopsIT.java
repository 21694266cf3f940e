package org.pamt.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pamt.workshop.WorkshopSceneInContainer.EXERCISE;
import static org.pamt.workshop.WorkshopSceneInContainer.MODULE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Caller;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class WorkshopsIT {

  @Inject private Workshops workshops;
  @Inject private Attendance attendance;
  @Inject private Overview overview;
  @Inject private Caller caller;
  @Inject private WorkshopSceneInContainer scene;

  @Test
  void moving_someone_ends_one_stay_begins_another_and_forgets_neither() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var person = scene.enrolled(workshop);
    var first = workshops.formGroup(workshop, "Groupe 1");
    var second = workshops.formGroup(workshop, "Groupe 2");
    workshops.place(first, person.id());
    workshops.place(second, person.id());
    workshops.place(second, person.id());
    var shown = overview.composition(workshop);
    assertEquals(Map.of(person.id(), second), shown.groupsByPerson());
    assertFalse(attendance.isMember(first, person.id()));
    assertEquals(1, shown.former(first).size());
    var stay = shown.former(first).get(0);
    assertEquals(person, stay.person());
    assertFalse(Objects.requireNonNull(stay.left()).isBefore(stay.joined()));
    assertTrue(shown.former(second).isEmpty());
  }

  @Test
  void several_are_placed_and_removed_at_once_or_none() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var one = scene.enrolled(workshop);
    var two = scene.enrolled(workshop);
    var group = workshops.formGroup(workshop, "Groupe 1");
    workshops.place(group, two.id());
    workshops.arrange(workshop, Map.of(one.id(), Optional.of(group), two.id(), Optional.empty()));
    assertEquals(Map.of(one.id(), group), overview.composition(workshop).groupsByPerson());
    var trainer = caller.required();
    var stranger = scene.someone(Role.PARTICIPANT);
    caller.actAs(trainer);
    var withStranger = Map.of(two.id(), Optional.of(group), stranger.id(), Optional.of(group));
    assertThrows(NotFound.class, () -> workshops.arrange(workshop, withStranger));
    assertEquals(Map.of(one.id(), group), overview.composition(workshop).groupsByPerson());
  }

  @Test
  void who_withdraws_leaves_their_group_and_may_come_back() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var person = scene.enrolled(workshop);
    var group = workshops.formGroup(workshop, "Groupe 1");
    workshops.place(group, person.id());
    workshops.withdraw(workshop, List.of(person.id()));
    assertTrue(attendance.group(group).members().isEmpty());
    assertTrue(attendance.participants(workshop).isEmpty());
    workshops.enrol(workshop, List.of(person.id()));
    assertEquals(List.of(person), attendance.participants(workshop));
    assertTrue(attendance.group(group).members().isEmpty());
  }

  @Test
  void two_groups_of_a_workshop_have_different_names() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    workshops.formGroup(workshop, "Groupe 1");
    assertThrows(Invalid.class, () -> workshops.formGroup(workshop, " groupe 1 "));
  }

  @Test
  void an_exercise_is_closed_until_opened_and_can_be_closed_again() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var due = Instant.parse("2030-01-01T16:30:00Z");
    assertFalse(opening(workshop).open());
    workshops.open(workshop, MODULE, EXERCISE, due);
    assertEquals(new Opening(workshop, MODULE, EXERCISE, true, due), opening(workshop));
    workshops.close(workshop, MODULE, EXERCISE);
    assertFalse(opening(workshop).open());
    workshops.open(workshop, MODULE, EXERCISE, null);
    assertEquals(new Opening(workshop, MODULE, EXERCISE, true, null), opening(workshop));
    assertThrows(NotFound.class, () -> workshops.open(workshop, MODULE, "no-such", null));
    assertThrows(NotFound.class, () -> workshops.open(workshop, "no-such", EXERCISE, null));
  }

  private Opening opening(UUID workshop) {
    return attendance.opening(workshop, MODULE, EXERCISE);
  }

  @Test
  void a_module_nobody_published_can_not_be_taught() {
    var workshop = scene.running(scene.someone(Role.TRAINER));
    var view = attendance.workshop(workshop);
    var wanted =
        new NewWorkshop(
            view.name(), view.from(), view.from(), "", view.zone(), List.of(MODULE, "no-such"));
    assertThrows(Invalid.class, () -> workshops.change(workshop, wanted));
    assertEquals(List.of(MODULE), attendance.modules(workshop));
  }

  @Test
  void participants_are_no_trainers_and_trainers_no_participants() {
    var trainer = scene.someone(Role.TRAINER);
    var participant = scene.someone(Role.PARTICIPANT);
    var workshop = scene.running(trainer);
    assertThrows(Invalid.class, () -> workshops.addTrainer(workshop, participant.id()));
    assertThrows(Invalid.class, () -> workshops.enrol(workshop, ids(trainer)));
  }

  private static List<UUID> ids(Person... people) {
    return Arrays.stream(people).map(Person::id).toList();
  }
}

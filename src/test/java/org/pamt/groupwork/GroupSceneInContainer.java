package org.pamt.groupwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.account.NewAccount;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.exercise.Operation;
import org.pamt.exercise.Values;
import org.pamt.kernel.Language;
import org.pamt.workshop.NewWorkshop;
import org.pamt.workshop.Workshops;

/** A workshop with two groups of two, the first of which has opened the exercise. */
@ApplicationScoped
public class GroupSceneInContainer {

  static final String MODULE = "diagnosis";
  static final String EXERCISE = "problem-tree";

  @Inject private Administration administration;
  @Inject private Workshops workshops;
  @Inject private GroupWork groupWork;
  @Inject private Caller caller;

  /** Who and what there is. */
  record Scene(
      UUID workshop,
      Person trainer,
      UUID group,
      Person first,
      Person second,
      UUID otherGroup,
      Person stranger,
      UUID submission) {}

  Person someone(Role role) {
    caller.actAsProgram();
    var name = "group-" + UUID.randomUUID();
    administration.create(
        new NewAccount(name, null, name, "", Language.FR, role, null, null, "", ""));
    return administration.find(name).orElseThrow();
  }

  Scene begun() {
    return begun(null);
  }

  Scene begun(@Nullable Instant due) {
    var trainer = someone(Role.TRAINER);
    var first = someone(Role.PARTICIPANT);
    var second = someone(Role.PARTICIPANT);
    var stranger = someone(Role.PARTICIPANT);
    caller.actAs(trainer);
    var day = LocalDate.of(2020, 1, 1);
    var workshop =
        workshops.make(
            new NewWorkshop(
                "Group work " + UUID.randomUUID(),
                day,
                day.plusYears(50),
                "Tunis",
                ZoneId.of("Africa/Tunis"),
                List.of(MODULE)));
    workshops.enrol(workshop, List.of(first.id(), second.id(), stranger.id()));
    var group = workshops.formGroup(workshop, "Groupe 1");
    var otherGroup = workshops.formGroup(workshop, "Groupe 2");
    workshops.place(group, first.id());
    workshops.place(group, second.id());
    workshops.place(otherGroup, stranger.id());
    workshops.open(workshop, MODULE, EXERCISE, due);
    caller.actAs(first);
    var submission = groupWork.open(workshop, MODULE, EXERCISE);
    return new Scene(workshop, trainer, group, first, second, otherGroup, stranger, submission);
  }

  /** The value of a field, missing where nothing was written. */
  static JsonNode value(Map<String, JsonNode> values, String field) {
    return new Values(values).of(field);
  }

  /** Someone new in a group. */
  Person joined(UUID group, Scene scene) {
    var person = someone(Role.PARTICIPANT);
    caller.actAs(scene.trainer());
    workshops.enrol(scene.workshop(), List.of(person.id()));
    workshops.place(group, person.id());
    return person;
  }

  static Operation text(String field, long base, String text) {
    var payload = JsonNodeFactory.instance.objectNode().put("base", base).put("text", text);
    return new Operation(UUID.randomUUID(), field, Operation.TEXT, payload);
  }

  static Operation set(String field, String item, String attribute, String value) {
    var payload = JsonNodeFactory.instance.objectNode().put("item", item);
    payload.putObject("values").put(attribute, value);
    return new Operation(UUID.randomUUID(), field, Operation.SET, payload);
  }
}

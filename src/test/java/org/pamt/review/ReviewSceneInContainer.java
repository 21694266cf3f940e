package org.pamt.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.account.NewAccount;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.exercise.Operation;
import org.pamt.groupwork.GroupWork;
import org.pamt.groupwork.HandIns;
import org.pamt.kernel.Language;
import org.pamt.workshop.NewWorkshop;
import org.pamt.workshop.Workshops;

/** A workshop with two trainers and a group that has handed in, for the tests of this feature. */
@ApplicationScoped
public class ReviewSceneInContainer {

  static final String MODULE = "diagnosis";
  static final String EXERCISE = "problem-tree";
  static final ZoneId ZONE = ZoneId.of("Africa/Tunis");
  static final List<String> CRITERIA =
      List.of("problem", "logic", "evidence", "balance", "women-and-territory");

  @Inject private Administration administration;
  @Inject private Workshops workshops;
  @Inject private GroupWork groupWork;
  @Inject private HandIns handIns;
  @Inject private Caller caller;

  /** Who and what there is. */
  record Scene(
      UUID workshop,
      UUID group,
      Person trainer,
      Person second,
      Person member,
      UUID submission,
      UUID handIn) {}

  Person someone(Role role) {
    caller.actAsProgram();
    var name = "review-" + UUID.randomUUID();
    administration.create(
        new NewAccount(name, null, name, "", Language.FR, role, null, null, "", ""));
    return administration.find(name).orElseThrow();
  }

  Scene handedIn() {
    var trainer = someone(Role.TRAINER);
    var second = someone(Role.TRAINER);
    var member = someone(Role.PARTICIPANT);
    caller.actAs(trainer);
    var day = LocalDate.of(2020, 1, 1);
    var workshop =
        workshops.make(
            new NewWorkshop(
                "Review " + UUID.randomUUID(),
                day,
                day.plusYears(50),
                "Tunis",
                ZONE,
                List.of(MODULE)));
    workshops.addTrainer(workshop, second.id());
    workshops.enrol(workshop, List.of(member.id()));
    var group = workshops.formGroup(workshop, "Groupe 1");
    workshops.place(group, member.id());
    workshops.open(workshop, MODULE, EXERCISE, null);
    caller.actAs(member);
    var submission = groupWork.open(workshop, MODULE, EXERCISE);
    var scene = new Scene(workshop, group, trainer, second, member, submission, UUID.randomUUID());
    return new Scene(workshop, group, trainer, second, member, submission, handIn(scene));
  }

  /** The group writes and hands in, for the first time or again. */
  UUID handIn(Scene scene) {
    caller.actAs(scene.member());
    var answer = JsonNodeFactory.instance.objectNode();
    answer.putObject("values").put("choice", "demand");
    answer.put("item", "answer");
    groupWork.save(
        scene.submission(), List.of(new Operation(UUID.randomUUID(), "weight", "set", answer)));
    return groupWork.handIn(scene.submission());
  }

  /** A level for every criterion. */
  List<MarkOperation> levels(int level) {
    var all = new ArrayList<MarkOperation>();
    for (var criterion : CRITERIA) {
      all.add(new MarkOperation(UUID.randomUUID(), criterion, null, level, null));
    }
    return all;
  }
}

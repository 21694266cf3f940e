package org.pamt.groupwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pamt.groupwork.GroupSceneInContainer.EXERCISE;
import static org.pamt.groupwork.GroupSceneInContainer.MODULE;
import static org.pamt.groupwork.GroupSceneInContainer.set;
import static org.pamt.groupwork.GroupSceneInContainer.text;
import static org.pamt.groupwork.GroupSceneInContainer.value;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.pamt.account.Caller;
import org.pamt.account.Role;
import org.pamt.exercise.Missing;
import org.pamt.exercise.Operation;
import org.pamt.groupwork.GroupSceneInContainer.Scene;
import org.pamt.kernel.DomainException;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.support.StatementsInContainer;
import org.pamt.workshop.Workshops;

@Tag("full")
@ExtendWith(ArquillianExtension.class)
class GroupWorkIT {

  /** What a save may cost: one to lock, three for who and whether, three to read, two to write. */
  private static final int STATEMENTS = 12;

  @PersistenceContext private EntityManager em;
  @Inject private GroupSceneInContainer scenes;
  @Inject private GroupWork groupWork;
  @Inject private HandIns handIns;
  @Inject private Workshops workshops;
  @Inject private Caller caller;
  @Inject private Clock clock;
  private Scene scene;

  @BeforeEach
  void begin() {
    scene = scenes.begun();
  }

  private SaveReply save(Operation... operations) {
    return groupWork.save(scene.submission(), List.of(operations));
  }

  private String shown(String field) {
    return value(groupWork.view(scene.submission()).values(), field).path("text").asText();
  }

  @Test
  void members_of_a_group_share_one_submission() {
    caller.actAs(scene.second());
    assertEquals(scene.submission(), groupWork.open(scene.workshop(), MODULE, EXERCISE));
    caller.actAs(scene.stranger());
    var other = groupWork.open(scene.workshop(), MODULE, EXERCISE);
    assertFalse(other.equals(scene.submission()));
  }

  @Test
  void one_member_reads_what_the_other_wrote() {
    var before = groupWork.changes(scene.submission(), 0);
    save(text("central", 0, "38 %"));
    caller.actAs(scene.second());
    var changes = groupWork.changes(scene.submission(), before.seq());
    assertEquals(1, changes.changes().size());
    var change = changes.changes().get(0);
    assertEquals("central", change.field());
    assertEquals("38 %", change.value().path("text").asText());
    assertEquals(scene.first().id(), change.byId());
    assertTrue(groupWork.changes(scene.submission(), changes.seq()).changes().isEmpty());
  }

  @Test
  void a_repeated_operation_is_the_same_save() {
    var operation = text("central", 0, "once");
    var first = save(operation);
    save(text("central", first.seq(), "later"));
    assertEquals(first.results(), save(operation).results());
    assertEquals("later", shown("central"));
    assertEquals(2, groupWork.history(scene.submission()).get(0).times());
  }

  @Test
  void an_operation_repeated_in_one_save_counts_once() {
    var operation = text("central", 0, "once");
    var reply = save(operation, operation);
    assertEquals(reply.results().get(0), reply.results().get(1));
    assertEquals(1, groupWork.history(scene.submission()).get(0).times());
  }

  @Test
  void a_save_is_taken_as_a_whole_or_not_at_all() {
    assertThrows(
        Invalid.class,
        () -> save(text("central", 0, "good"), set("weight", "answer", "choice", "weather")));
    assertTrue(groupWork.view(scene.submission()).fields().isEmpty());
    assertThrows(DomainException.class, () -> save(text("no-such-field", 0, "x")));
    assertThrows(Invalid.class, this::save);
  }

  @Test
  void a_conflict_overwrites_nothing_and_keeps_both_texts() {
    var base = save(text("central", 0, "common")).seq();
    caller.actAs(scene.second());
    save(text("central", base, "theirs"));
    caller.actAs(scene.first());
    var mine = text("central", base, "mine");
    var result = save(mine).results().get(0);
    assertEquals("conflict", result.status());
    assertEquals("theirs", result.text());
    assertEquals(scene.second().nameLatin(), result.by());
    assertEquals("theirs", shown("central"));
    assertEquals("conflict", save(mine).results().get(0).status());
    assertTrue(groupWork.history(scene.submission()).get(0).conflict());
    var settled = save(text("central", result.seq(), "theirs\nmine"));
    assertEquals("saved", settled.results().get(0).status());
    assertEquals("theirs\nmine", shown("central"));
  }

  @Test
  void the_same_text_written_twice_is_no_conflict() {
    save(text("central", 0, "agreed"));
    caller.actAs(scene.second());
    assertEquals("saved", save(text("central", 0, "agreed")).results().get(0).status());
  }

  @Test
  void two_cells_of_a_row_are_both_kept() {
    save(set("objectives", "row", "situation", "reached"));
    caller.actAs(scene.second());
    save(set("objectives", "row", "for-whom", "young people"));
    var row =
        value(groupWork.view(scene.submission()).values(), "objectives").path("items").path("row");
    assertEquals("reached", row.path("situation").asText());
    assertEquals("young people", row.path("for-whom").asText());
  }

  @Test
  void to_another_groups_member_the_work_does_not_exist() {
    save(text("central", 0, "ours"));
    var handIn = groupWork.handIn(scene.submission());
    caller.actAs(scene.stranger());
    expectNotFound(handIn);
    caller.actAs(scenes.someone(Role.TRAINER));
    expectNotFound(handIn);
  }

  private void expectNotFound(UUID handIn) {
    var id = scene.submission();
    List<Executable> all =
        List.of(
            () -> groupWork.view(id),
            () -> groupWork.changes(id, 0),
            () -> groupWork.history(id),
            () -> groupWork.missing(id),
            () -> save(text("central", 0, "not ours")),
            () -> groupWork.handIn(id),
            () -> handIns.rounds(id),
            () -> handIns.view(handIn));
    all.forEach(call -> assertThrows(NotFound.class, call));
  }

  @Test
  void a_trainer_reads_and_does_not_write() {
    save(text("central", 0, "ours"));
    caller.actAs(scene.trainer());
    assertEquals("ours", shown("central"));
    assertFalse(groupWork.view(scene.submission()).mayWrite());
    assertThrows(NotFound.class, () -> save(text("central", 0, "the trainer's")));
    assertThrows(NotFound.class, () -> groupWork.handIn(scene.submission()));
  }

  @Test
  void a_former_members_work_stays_and_they_no_longer_see_it() {
    save(text("central", 0, "by the first"));
    caller.actAs(scene.trainer());
    workshops.place(scene.otherGroup(), scene.first().id());
    caller.actAs(scene.first());
    assertThrows(NotFound.class, () -> groupWork.view(scene.submission()));
    caller.actAs(scene.second());
    assertEquals("by the first", shown("central"));
    var handIn = handIns.view(groupWork.handIn(scene.submission()));
    assertEquals(List.of(scene.first().nameLatin()), handIn.authors());
    assertEquals(scene.second().nameLatin(), handIn.handedInBy());
  }

  @Test
  void a_save_after_the_hand_in_is_refused_and_an_earlier_one_acknowledged_again() {
    var earlier = text("central", 0, "in time");
    var reply = save(earlier);
    groupWork.handIn(scene.submission());
    assertThrows(SubmissionClosed.class, () -> save(text("central", 1, "too late")));
    assertEquals(reply.results(), save(earlier).results());
    assertEquals("in time", shown("central"));
    assertThrows(SubmissionClosed.class, () -> groupWork.handIn(scene.submission()));
  }

  @Test
  void nothing_is_nothing_to_hand_in() {
    assertThrows(Invalid.class, () -> groupWork.handIn(scene.submission()));
  }

  @Test
  void what_a_hand_in_lacks_is_told_field_by_field() {
    save(text("central", 0, "without a figure"));
    var missing = groupWork.missing(scene.submission());
    assertEquals(
        List.of("number"),
        missing.stream().filter(m -> m.field().equals("central")).map(Missing::code).toList());
    assertTrue(missing.stream().anyMatch(m -> m.field().equals("objectives")));
  }

  @Test
  void returned_work_is_handed_in_again_and_every_round_stays() {
    var seq = save(text("central", 0, "first round")).seq();
    groupWork.handIn(scene.submission());
    caller.actAs(scene.trainer());
    handIns.markReturned(scene.submission(), null);
    workshops.close(scene.workshop(), MODULE, EXERCISE);
    caller.actAs(scene.second());
    save(text("central", seq, "second round"));
    groupWork.handIn(scene.submission());
    var rounds = handIns.rounds(scene.submission());
    assertEquals(
        List.of("first round", "second round"),
        rounds.stream().map(r -> value(r.snapshot(), "central").path("text").asText()).toList());
    caller.actAs(scene.trainer());
    handIns.markAccepted(scene.submission());
    assertThrows(Invalid.class, () -> handIns.markReturned(scene.submission(), null));
    caller.actAs(scene.second());
    assertThrows(SubmissionClosed.class, () -> save(text("central", 9, "third")));
  }

  @Test
  void a_closed_exercise_takes_no_more() {
    caller.actAs(scene.trainer());
    workshops.close(scene.workshop(), MODULE, EXERCISE);
    caller.actAs(scene.first());
    assertFalse(groupWork.view(scene.submission()).mayWrite());
    assertThrows(Invalid.class, () -> save(text("central", 0, "closed")));
    assertThrows(Invalid.class, () -> groupWork.handIn(scene.submission()));
    caller.actAs(scene.stranger());
    assertThrows(Invalid.class, () -> groupWork.open(scene.workshop(), MODULE, EXERCISE));
  }

  @Test
  void work_handed_in_after_its_date_is_late() {
    scene = scenes.begun(clock.instant().minus(Duration.ofHours(1)));
    save(text("central", 0, "late"));
    assertTrue(handIns.view(groupWork.handIn(scene.submission())).late());
  }

  @Test
  void a_save_costs_few_statements_whatever_was_written_before() throws Exception {
    var seq = 0L;
    for (var n = 0; n < 20; n++) {
      seq = save(text("central", seq, "text " + n)).seq();
    }
    var base = seq;
    var operation = text("central", base, "counted");
    var count = StatementsInContainer.count(em, () -> save(operation));
    assertTrue(count <= STATEMENTS, count + " statements");
  }
}

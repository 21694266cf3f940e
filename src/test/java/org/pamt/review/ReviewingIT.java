package org.pamt.review;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Caller;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.groupwork.GroupWork;
import org.pamt.groupwork.SubmissionState;
import org.pamt.kernel.DomainException;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class ReviewingIT {

  private static final LocalDateTime LATER = LocalDateTime.of(2090, 1, 1, 12, 0);

  @Inject private ReviewSceneInContainer scenes;
  @Inject private Reviewing reviewing;
  @Inject private Feedback feedback;
  @Inject private GroupWork groupWork;
  @Inject private Caller caller;
  @Inject private Instance<RequestContextController> requests;
  @Resource private ManagedExecutorService executor;

  private static MarkOperation comment(String criterion, String words) {
    return new MarkOperation(UUID.randomUUID(), criterion, null, null, words);
  }

  private ReviewView mine(UUID handIn) {
    return reviewing.view(handIn).mine();
  }

  private SubmissionState state(ReviewSceneInContainer.Scene scene) {
    caller.actAs(scene.member());
    return groupWork.view(scene.submission()).state();
  }

  @Test
  void a_repeated_save_counts_once() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    var operations = List.of(comment("logic", "first"), comment("evidence", "second"));
    var reply = reviewing.save(scene.handIn(), operations);
    reviewing.save(scene.handIn(), List.of(comment("logic", "third")));
    var again = reviewing.save(scene.handIn(), operations);
    assertEquals(reply.results(), again.results());
    assertEquals(3, again.seq());
    assertEquals("third", mine(scene.handIn()).criteria().get(1).comment());
  }

  @Test
  void a_draft_is_its_trainers_alone() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    reviewing.save(scene.handIn(), scenes.levels(3));
    reviewing.save(
        scene.handIn(),
        List.of(
            new MarkOperation(UUID.randomUUID(), null, "women", null, "of a field"),
            new MarkOperation(UUID.randomUUID(), null, null, null, "of the whole")));
    assertEquals(5, mine(scene.handIn()).levels());
    assertEquals("of a field", mine(scene.handIn()).about("women"));
    assertEquals("of the whole", mine(scene.handIn()).change());
    caller.actAs(scene.second());
    assertEquals(0, mine(scene.handIn()).levels());
    caller.actAs(scene.member());
    assertNull(feedback.rounds(scene.submission()).get(0).review());
    assertTrue(feedback.mine().isEmpty());
  }

  @Test
  void hand_ins_of_workshops_one_does_not_train_are_not_found() {
    var scene = scenes.handedIn();
    caller.actAs(scenes.someone(Role.TRAINER));
    var id = scene.handIn();
    assertThrows(NotFound.class, () -> reviewing.view(id));
    assertThrows(NotFound.class, () -> reviewing.save(id, scenes.levels(1)));
    assertThrows(NotFound.class, () -> reviewing.giveBack(id, LATER));
    assertThrows(NotFound.class, () -> reviewing.accept(id));
    caller.actAs(scene.member());
    assertThrows(Forbidden.class, () -> reviewing.view(id));
  }

  @Test
  void feedback_of_another_group_is_not_found() {
    var scene = scenes.handedIn();
    var other = scenes.handedIn();
    caller.actAs(other.member());
    assertThrows(NotFound.class, () -> feedback.rounds(scene.submission()));
  }

  @Test
  void a_review_is_released_with_a_level_for_every_criterion() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    assertThrows(LevelsMissing.class, () -> reviewing.accept(scene.handIn()));
    reviewing.save(scene.handIn(), scenes.levels(2).subList(0, 4));
    assertThrows(LevelsMissing.class, () -> reviewing.accept(scene.handIn()));
    assertThrows(LevelsMissing.class, () -> reviewing.giveBack(scene.handIn(), LATER));
    assertEquals(SubmissionState.HANDED_IN, state(scene));
  }

  @Test
  void returning_opens_the_submission_again_until_a_day_to_come() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    reviewing.save(scene.handIn(), scenes.levels(2));
    var past = LocalDateTime.of(2020, 1, 1, 12, 0);
    assertThrows(Invalid.class, () -> reviewing.giveBack(scene.handIn(), past));
    reviewing.giveBack(scene.handIn(), LATER);
    assertEquals(SubmissionState.RETURNED, state(scene));
    var round = requireNonNull(feedback.rounds(scene.submission()).get(0).review());
    assertEquals(LATER.atZone(ReviewSceneInContainer.ZONE).toInstant(), round.due());
    assertEquals(new Score(2, 4), round.score());
    var second = scenes.handIn(scene);
    assertEquals(2, feedback.rounds(scene.submission()).size());
    assertEquals(1, feedback.mine().size());
    caller.actAs(scene.trainer());
    assertEquals(0, mine(second).levels());
    assertEquals(2, reviewing.view(second).rounds().size());
  }

  @Test
  void accepting_closes_the_submission_and_releases_what_was_said() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    reviewing.save(scene.handIn(), scenes.levels(4));
    reviewing.save(scene.handIn(), List.of(comment("logic", "well done")));
    reviewing.accept(scene.handIn());
    assertEquals(SubmissionState.ACCEPTED, state(scene));
    var came = feedback.mine().get(0);
    assertTrue(came.accepted());
    assertEquals(4, came.score().points());
    var review = requireNonNull(feedback.rounds(scene.submission()).get(0).review());
    assertEquals("well done", review.criteria().get(1).comment());
    assertFalse(requireNonNull(review.criteria().get(1).descriptor()).fr().isBlank());
  }

  @Test
  void a_released_review_never_changes() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    reviewing.save(scene.handIn(), scenes.levels(3));
    reviewing.giveBack(scene.handIn(), LATER);
    var late = List.of(comment("logic", "too late"));
    assertThrows(Invalid.class, () -> reviewing.save(scene.handIn(), late));
    assertThrows(AlreadyReviewed.class, () -> reviewing.accept(scene.handIn()));
    assertEquals("", mine(scene.handIn()).criteria().get(1).comment());
  }

  @Test
  void the_second_trainer_is_told_and_keeps_the_draft() {
    var scene = scenes.handedIn();
    caller.actAs(scene.second());
    reviewing.save(scene.handIn(), scenes.levels(1));
    caller.actAs(scene.trainer());
    reviewing.save(scene.handIn(), scenes.levels(4));
    reviewing.accept(scene.handIn());
    caller.actAs(scene.second());
    var told = reviewing.save(scene.handIn(), List.of(comment("logic", "still typing")));
    assertEquals(scene.trainer().nameLatin(), told.decidedBy());
    assertThrows(AlreadyReviewed.class, () -> reviewing.giveBack(scene.handIn(), LATER));
    var seen = reviewing.view(scene.handIn());
    assertTrue(seen.isLeftBehind());
    assertEquals("still typing", seen.mine().criteria().get(1).comment());
    assertEquals(4, requireNonNull(seen.released()).criteria().get(1).level());
  }

  @Test
  void of_two_trainers_at_once_one_decides() throws Exception {
    var scene = scenes.handedIn();
    for (var trainer : List.of(scene.trainer(), scene.second())) {
      caller.actAs(trainer);
      reviewing.save(scene.handIn(), scenes.levels(3));
    }
    var start = new CyclicBarrier(2);
    var outcomes = new ArrayList<Future<String>>();
    for (var trainer : List.of(scene.trainer(), scene.second())) {
      outcomes.add(executor.submit(() -> decide(trainer, scene.handIn(), start)));
    }
    var both = List.of(outcomes.get(0).get(), outcomes.get(1).get()).stream().sorted().toList();
    assertEquals(List.of("done", "review.alreadyReviewed"), both);
  }

  private String decide(Person trainer, UUID handIn, CyclicBarrier start) throws Exception {
    var request = requests.get();
    request.activate();
    try {
      caller.actAs(trainer);
      start.await();
      reviewing.accept(handIn);
      return "done";
    } catch (DomainException refusal) {
      return refusal.messageKey();
    } finally {
      request.deactivate();
    }
  }

  @Test
  void what_the_exercise_has_not_is_refused_and_nothing_is_saved() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    var wrong =
        List.of(
            comment("nonsense", "x"),
            new MarkOperation(UUID.randomUUID(), null, "nonsense", null, "x"),
            new MarkOperation(UUID.randomUUID(), "logic", null, 5, null),
            new MarkOperation(UUID.randomUUID(), null, "women", 1, null),
            comment("logic", "x".repeat(Drafting.MAX_COMMENT + 1)));
    for (var operation : wrong) {
      var both = List.of(comment("logic", "good"), operation);
      assertThrows(Invalid.class, () -> reviewing.save(scene.handIn(), both));
    }
    assertNull(mine(scene.handIn()).savedAt());
  }
}

package org.pamt.groupwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pamt.groupwork.GroupSceneInContainer.EXERCISE;
import static org.pamt.groupwork.GroupSceneInContainer.MODULE;
import static org.pamt.groupwork.GroupSceneInContainer.set;
import static org.pamt.groupwork.GroupSceneInContainer.value;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Person;
import org.pamt.groupwork.GroupSceneInContainer.Scene;
import org.pamt.support.ActorInContainer;

/** People who save, hand in and open at the same instant. */
@Tag("full")
@ExtendWith(ArquillianExtension.class)
class HandInRaceIT {

  private static final int RACES = 8;
  private static final int SAVES_BEFORE_THE_HAND_IN = 6;
  private static final int MINUTE = 60;

  @Resource private ManagedExecutorService executor;
  @Inject private GroupSceneInContainer scenes;
  @Inject private GroupWork groupWork;
  @Inject private HandIns handIns;
  @Inject private ActorInContainer actor;

  @Test
  void an_acknowledged_save_is_in_the_snapshot_or_was_refused() throws Exception {
    for (var race = 0; race < RACES; race++) {
      race();
    }
  }

  /** Both members add rows as fast as they can until they are refused; one of them hands in. */
  private void race() throws Exception {
    var scene = scenes.begun();
    var underWay = new CountDownLatch(SAVES_BEFORE_THE_HAND_IN);
    var writers =
        List.of(write(scene, scene.first(), underWay), write(scene, scene.second(), underWay));
    assertTrue(underWay.await(MINUTE, TimeUnit.SECONDS));
    var handIn = actor.as(scene.second(), () -> handIns.view(groupWork.handIn(scene.submission())));
    var acknowledged = new HashSet<String>();
    for (var writer : writers) {
      acknowledged.addAll(writer.get(MINUTE, TimeUnit.SECONDS));
    }
    assertEquals(acknowledged, rows(handIn));
  }

  private Future<Set<String>> write(Scene scene, Person who, CountDownLatch underWay) {
    return executor.submit(
        () ->
            actor.as(
                who,
                () -> {
                  var acknowledged = new HashSet<String>();
                  while (true) {
                    var row = UUID.randomUUID().toString();
                    try {
                      groupWork.save(
                          scene.submission(),
                          List.of(set("objectives", row, "situation", "written")));
                    } catch (SubmissionClosed refused) {
                      return acknowledged;
                    }
                    acknowledged.add(row);
                    underWay.countDown();
                  }
                }));
  }

  private static Set<String> rows(HandInView handIn) {
    var rows = new HashSet<String>();
    value(handIn.snapshot(), "objectives").path("items").fieldNames().forEachRemaining(rows::add);
    return rows;
  }

  @Test
  void members_who_open_an_exercise_at_once_find_the_same_work() throws Exception {
    for (var race = 0; race < RACES; race++) {
      var scene = scenes.begun();
      var third = scenes.joined(scene.otherGroup(), scene);
      var together = new CountDownLatch(1);
      var found = new ArrayList<Future<UUID>>();
      for (var who : List.of(scene.stranger(), third)) {
        found.add(
            executor.submit(
                () ->
                    actor.as(
                        who,
                        () -> {
                          together.await();
                          return groupWork.open(scene.workshop(), MODULE, EXERCISE);
                        })));
      }
      together.countDown();
      assertEquals(
          found.get(0).get(MINUTE, TimeUnit.SECONDS), found.get(1).get(MINUTE, TimeUnit.SECONDS));
    }
  }
}

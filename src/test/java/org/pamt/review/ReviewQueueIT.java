package org.pamt.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pamt.review.ReviewSceneInContainer.EXERCISE;
import static org.pamt.review.ReviewSceneInContainer.MODULE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Caller;
import org.pamt.account.Role;
import org.pamt.platform.persistence.Database;
import org.pamt.support.StatementsInContainer;

@ExtendWith(ArquillianExtension.class)
class ReviewQueueIT {

  private static final OffsetDateTime LONG_AGO =
      OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  @Inject private ReviewSceneInContainer scenes;
  @Inject private Reviewing reviewing;
  @Inject private ReviewQueue queue;
  @Inject private Caller caller;
  @PersistenceContext private EntityManager em;

  @Resource(lookup = Database.NAME)
  private DataSource database;

  @Test
  void a_page_takes_the_same_statements_for_50_rows_and_for_10000() throws Exception {
    var scene = scenes.handedIn();
    add(scene, 0, 49);
    var few = statements(scene);
    assertEquals(50, queue.list(QueueFilter.WAITING, 0).total());
    add(scene, 49, 9_999);
    try {
      var many = statements(scene);
      var first = queue.list(QueueFilter.WAITING, 0);
      assertEquals(10_000, first.total());
      assertEquals(ReviewQueue.PAGE_SIZE, first.rows().size());
      assertEquals(few, many);
      assertTrue(few > 0 && few <= 10, "statements: " + few);
      assertTrue(
          first.rows().stream()
              .map(QueueRow::handedInAt)
              .sorted(Comparator.naturalOrder())
              .toList()
              .equals(first.rows().stream().map(QueueRow::handedInAt).toList()));
      assertEquals(LONG_AGO.toInstant(), first.rows().get(0).handedInAt());
      assertEquals(scene.handIn(), queue.list(QueueFilter.WAITING, 399).rows().get(24).handInId());
    } finally {
      remove(scene);
    }
  }

  /** All a page of the queue asks for. */
  private int statements(ReviewSceneInContainer.Scene scene) throws Exception {
    caller.actAs(scene.trainer());
    return StatementsInContainer.count(
        em,
        () -> {
          queue.list(QueueFilter.WAITING, 0);
          return queue.choices();
        });
  }

  private void add(ReviewSceneInContainer.Scene scene, int from, int to) throws SQLException {
    try (var connection = database.getConnection();
        var group =
            connection.prepareStatement(
                "insert into learning_group (id, version, workshop_id, name, formed_at)"
                    + " values (?, 1, ?, ?, ?)");
        var submission =
            connection.prepareStatement(
                "insert into submission (id, version, workshop_id, module, exercise, group_id,"
                    + " release_id, state, round, opened_at) select ?, 1, workshop_id, module,"
                    + " exercise, ?, release_id, state, 1, opened_at from submission where id = ?");
        var handIn =
            connection.prepareStatement(
                "insert into hand_in (id, version, submission_id, round, handed_in_at,"
                    + " handed_in_by, late, snapshot) values (?, 1, ?, 1, ?, ?, false, '{}')")) {
      for (var i = from; i < to; i++) {
        var groupId = UUID.randomUUID();
        var submissionId = UUID.randomUUID();
        var at = LONG_AGO.plusMinutes((i * 7919L) % 10_007);
        group.setObject(1, groupId);
        group.setObject(2, scene.workshop());
        group.setString(3, "bulk " + i);
        group.setObject(4, LONG_AGO);
        group.addBatch();
        submission.setObject(1, submissionId);
        submission.setObject(2, groupId);
        submission.setObject(3, scene.submission());
        submission.addBatch();
        handIn.setObject(1, UUID.randomUUID());
        handIn.setObject(2, submissionId);
        handIn.setObject(3, at);
        handIn.setObject(4, scene.member().id());
        handIn.addBatch();
      }
      group.executeBatch();
      submission.executeBatch();
      handIn.executeBatch();
    }
  }

  private void remove(ReviewSceneInContainer.Scene scene) throws SQLException {
    try (var connection = database.getConnection()) {
      delete(
          connection,
          "delete from hand_in where snapshot = '{}' and submission_id in"
              + " (select id from submission where workshop_id = ?)",
          scene.workshop());
      delete(
          connection,
          "delete from submission where workshop_id = ? and group_id in"
              + " (select id from learning_group where name like 'bulk %')",
          scene.workshop());
      delete(
          connection,
          "delete from learning_group where workshop_id = ? and name like 'bulk %'",
          scene.workshop());
    }
  }

  private static void delete(Connection connection, String sql, UUID workshop) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, workshop);
      statement.executeUpdate();
    }
  }

  @Test
  void it_is_filtered_by_exercise_group_and_state() {
    var scene = scenes.handedIn();
    caller.actAs(scene.trainer());
    assertEquals(1, queue.list(filter(EXERCISE, scene.group(), QueueState.WAITING), 0).total());
    assertEquals(0, queue.list(filter("quiz", null, QueueState.ALL), 0).total());
    assertEquals(0, queue.list(filter(null, UUID.randomUUID(), QueueState.ALL), 0).total());
    assertEquals(0, queue.list(filter(null, null, QueueState.RETURNED), 0).total());
    reviewing.save(scene.handIn(), scenes.levels(2));
    assertTrue(queue.list(QueueFilter.WAITING, 0).rows().get(0).begun());
    assertEquals(1, reviewing.waiting().get(0).handIns());
    reviewing.giveBack(scene.handIn(), LocalDateTime.of(2090, 1, 1, 12, 0));
    assertEquals(0, queue.list(QueueFilter.WAITING, 0).total());
    var returned = queue.list(filter(EXERCISE, null, QueueState.RETURNED), 0).rows();
    assertEquals(QueueState.RETURNED, returned.get(0).state());
    assertTrue(reviewing.waiting().isEmpty());
    assertEquals(scene.group(), queue.choices().groups().get(0).id());
    assertEquals(EXERCISE, queue.choices().exercises().get(0).exercise());
  }

  @Test
  void only_hand_ins_of_workshops_one_trains_are_in_it() {
    var scene = scenes.handedIn();
    caller.actAs(scenes.someone(Role.TRAINER));
    assertEquals(0, queue.list(filter(null, null, QueueState.ALL), 0).total());
    caller.actAs(scenes.someone(Role.ADMIN));
    assertEquals(1, queue.list(filter(null, scene.group(), QueueState.ALL), 0).total());
  }

  private static QueueFilter filter(
      @Nullable String exercise, @Nullable UUID group, QueueState state) {
    return new QueueFilter(exercise == null ? null : MODULE, exercise, group, state);
  }
}

package org.pamt.demo;

import static org.pamt.demo.DemoAnswers.complete;
import static org.pamt.demo.DemoAnswers.started;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.attempt.AnswerGiven;
import org.pamt.attempt.Attempts;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Operation;
import org.pamt.groupwork.GroupWork;
import org.pamt.progress.Reading;
import org.pamt.review.MarkOperation;
import org.pamt.review.Reviewing;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.WorkshopView;

/**
 * Work at every stage of the demo workshop: group 1 has not begun; 2 and 3 write; 4 to 7 have
 * handed in and wait; 8 was returned; 9 was returned and handed in again; 10 and 11 were accepted;
 * 12 has not begun. Some have read lessons and taken the quiz.
 */
@ApplicationScoped
class DemoWork {

  private static final String MODULE = "diagnosis";
  private static final String TREE = "problem-tree";
  private static final int GROUP_SIZE = DemoPeople.PARTICIPANTS / DemoWorkshop.GROUPS;
  private static final int READERS = 40;
  private static final int EXAMINEES = 20;

  @Inject private Attendance attendance;
  @Inject private GroupWork groupWork;
  @Inject private Reviewing reviewing;
  @Inject private Reading reading;
  @Inject private Attempts attempts;
  @Inject private Releases releases;
  @Inject private Administration administration;
  @Inject private Caller caller;
  @Inject private Clock clock;

  void make() {
    write(2, started());
    write(3, started());
    for (var group = 4; group <= 7; group++) {
      write(group, complete());
      handIn(group);
    }
    for (var group = 8; group <= 11; group++) {
      write(group, complete());
      review(handIn(group), group >= 10);
    }
    handIn(9);
    read();
    answer();
    caller.actAsProgram();
  }

  private void actAs(String signInName) {
    caller.actAsProgram();
    caller.actAs(administration.find(signInName).orElseThrow());
  }

  /** The nth member of a group, counting from 1. */
  private void actAsMember(int group, int nth) {
    actAs(DemoPeople.participant((group - 1) * GROUP_SIZE + nth));
  }

  private WorkshopView workshop() {
    return attendance.current().orElseThrow();
  }

  /** Members take turns, so that the work has several authors. */
  private void write(int group, List<Operation> operations) {
    for (var at = 0; at < operations.size(); at++) {
      actAsMember(group, 1 + at % GROUP_SIZE);
      groupWork.save(submission(), List.of(operations.get(at)));
    }
  }

  private UUID submission() {
    return groupWork.open(workshop().id(), MODULE, TREE);
  }

  private UUID handIn(int group) {
    actAsMember(group, 1);
    return groupWork.handIn(submission());
  }

  private void review(UUID handIn, boolean accepted) {
    actAs("formateur1");
    var level = accepted ? 3 : 2;
    for (var criterion : DemoAnswers.CRITERIA.entrySet()) {
      mark(handIn, criterion.getKey(), level, criterion.getValue());
    }
    mark(handIn, null, null, accepted ? DemoAnswers.PRAISE : DemoAnswers.CHANGE);
    if (accepted) {
      reviewing.accept(handIn);
    } else {
      var inTwoDays = LocalDateTime.ofInstant(clock.instant(), workshop().zone()).plusDays(2);
      reviewing.giveBack(handIn, inTwoDays.with(LocalTime.NOON));
    }
  }

  private void mark(
      UUID handIn, @Nullable String criterion, @Nullable Integer level, String comment) {
    reviewing.save(
        handIn, List.of(new MarkOperation(UUID.randomUUID(), criterion, null, level, comment)));
  }

  /** From the sixth on: who begins with participant01 finds everything still to do. */
  private void read() {
    for (var n = GROUP_SIZE + 1; n <= READERS; n++) {
      actAs(DemoPeople.participant(n));
      reading.finish(MODULE, "counting");
      if (n % 2 == 0) {
        reading.finish(MODULE, "causes");
      }
    }
  }

  /** All give the same answers to the first questions; every other one also to the rest. */
  private void answer() {
    for (var n = GROUP_SIZE + 1; n <= GROUP_SIZE + EXAMINEES; n++) {
      actAs(DemoPeople.participant(n));
      var attempt = attempts.begin(MODULE, "quiz");
      for (Map.Entry<String, List<String>> given : DemoAnswers.quiz(n % 2 == 0).entrySet()) {
        attempts.save(
            attempt, List.of(new AnswerGiven(UUID.randomUUID(), given.getKey(), given.getValue())));
      }
      attempts.submit(attempt);
    }
  }
}

package org.pamt.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.account.NewAccount;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.attempt.AnswerGiven;
import org.pamt.attempt.Attempts;
import org.pamt.attempt.Quizzes;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Operation;
import org.pamt.groupwork.GroupWork;
import org.pamt.kernel.Language;
import org.pamt.progress.Reading;
import org.pamt.publishing.Change.How;
import org.pamt.publishing.Impact.Touch;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.NewWorkshop;
import org.pamt.workshop.Workshops;

/** A quiz and a group exercise are under way when a release without their parts is published. */
@ExtendWith(ArquillianExtension.class)
class BegunWorkIT {

  @Inject private Publishing publishing;
  @Inject private Releases releases;
  @Inject private Workshops workshops;
  @Inject private Attendance attendance;
  @Inject private Attempts attempts;
  @Inject private Quizzes quizzes;
  @Inject private GroupWork groupWork;
  @Inject private Reading reading;
  @Inject private Administration administration;
  @Inject private Caller caller;

  private final String slug = "it-begun-" + UUID.randomUUID().toString().substring(0, 8);
  private PackageInContainer sample;
  private Person admin;
  private Person participant;
  private UUID one;
  private UUID workshop;
  private UUID attempt;
  private UUID submission;

  @BeforeEach
  void work_is_begun_on_release_1() {
    admin = someone(Role.ADMIN);
    participant = someone(Role.PARTICIPANT);
    caller.actAs(admin);
    var published = releases.list("diagnosis");
    var bundled = releases.files(published.get(published.size() - 1).id());
    sample = new PackageInContainer(bundled, "diagnosis", slug);
    one = publishing.publish(draft(), null, "Begun");
    workshop = workshop();
    caller.actAs(participant);
    attempt = attempts.begin(slug, "quiz");
    tick("seeking");
    submission = groupWork.open(workshop, slug, "problem-tree");
    write("Transport", 0);
  }

  private Person someone(Role role) {
    caller.actAsProgram();
    var name = "it-" + UUID.randomUUID();
    administration.create(
        new NewAccount(name, null, name, "", Language.FR, role, null, null, "", ""));
    return administration.find(name).orElseThrow();
  }

  private UUID draft() {
    var report = publishing.upload(sample.zip());
    assertEquals(List.of(), report.problems());
    return report.draft().orElseThrow();
  }

  private UUID workshop() {
    var day = LocalDate.of(2020, 1, 1);
    var id =
        workshops.make(
            new NewWorkshop(
                slug, day, day.plusYears(50), "Tunis", ZoneId.of("Africa/Tunis"), List.of(slug)));
    workshops.enrol(id, List.of(participant.id()));
    workshops.place(workshops.formGroup(id, "Groupe 1"), participant.id());
    workshops.open(id, slug, "quiz", null);
    workshops.open(id, slug, "problem-tree", null);
    return id;
  }

  private void tick(String option) {
    attempts.save(
        attempt, List.of(new AnswerGiven(UUID.randomUUID(), "three-criteria", List.of(option))));
  }

  private void write(String text, long base) {
    var payload = JsonNodeFactory.instance.objectNode().put("base", base).put("text", text);
    groupWork.save(
        submission, List.of(new Operation(UUID.randomUUID(), "women", Operation.TEXT, payload)));
  }

  /** A release in which a question has another key and a field is gone. */
  private UUID changed() {
    sample.replace("quiz.yaml", "key: three-criteria", "key: criteria");
    sample.remove("problem-tree.yaml", "  - key: women\n", "rubric:\n");
    return draft();
  }

  @Test
  void who_publishes_is_told_whose_work_it_touches() {
    caller.actAs(admin);
    var proposal = publishing.proposal(changed());
    var impact = proposal.impact();
    assertEquals(1, impact.workshops());
    assertEquals(1, impact.people());
    assertEquals(1, impact.attempts());
    assertEquals(1, impact.submissions());
    assertEquals(List.of(new Touch("answers", 1)), removed(proposal, "three-criteria"));
    assertEquals(List.of(new Touch("fields", 1)), removed(proposal, "women"));
  }

  private static List<Touch> removed(Proposal proposal, String key) {
    return proposal.difference().changes().stream()
        .filter(c -> c.how() == How.REMOVED && c.key().equals(key))
        .findFirst()
        .map(proposal.impact()::of)
        .orElseThrow();
  }

  @Test
  void begun_work_stays_on_its_release_and_new_work_begins_on_the_new_one() {
    caller.actAs(admin);
    var two = publishing.publish(changed(), one, "Changed");
    assertEquals(two, attendance.release(workshop, slug));

    caller.actAs(participant);
    assertEquals(one, attempts.view(attempt).releaseId());
    assertTrue(
        quizzes.view(attempt).questions().stream().anyMatch(q -> q.key().equals("three-criteria")));
    tick("available");
    attempts.submit(attempt);
    assertEquals(two, attempts.view(attempts.begin(slug, "quiz")).releaseId());

    var view = groupWork.view(submission);
    assertEquals(one, view.releaseId());
    assertEquals(submission, groupWork.open(workshop, slug, "problem-tree"));
    write("Transport et garde", view.seq());
    assertNotEquals(view.seq(), groupWork.view(submission).seq());
  }

  @Test
  void a_lesson_that_gets_another_key_stays_read_there_and_back() {
    caller.actAs(participant);
    reading.finish(slug, "counting");
    caller.actAs(admin);
    sample.renameLesson("counting", "measuring");
    var proposal = publishing.proposal(draft());
    var renamed =
        proposal.difference().changes().stream()
            .filter(c -> c.how() == How.RENAMED)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(new Touch("readers", 1)), proposal.impact().of(renamed));
    publishing.publish(proposal.draft().id(), one, "Renamed");
    assertTrue(isRead("measuring"));
    caller.actAs(admin);
    releases.makeCurrent(one);
    assertTrue(isRead("counting"));
  }

  private boolean isRead(String lesson) {
    caller.actAs(participant);
    return reading.of(slug).stream().anyMatch(r -> r.lesson().equals(lesson) && r.read());
  }

  @Test
  void a_workshop_goes_back_with_the_release_that_is_made_current_again() {
    caller.actAs(admin);
    publishing.publish(changed(), one, "Changed");
    releases.makeCurrent(one);
    assertEquals(one, attendance.release(workshop, slug));
  }
}

package org.pamt.groupwork;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.exercise.Deliverables;
import org.pamt.exercise.FieldKinds;
import org.pamt.exercise.Missing;
import org.pamt.exercise.Operation;
import org.pamt.exercise.Values;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.GroupView;

/**
 * What a group does with an exercise: open it, write on it together, hand it in. Only its members
 * of now write; trainers of the workshop and admins read.
 */
@ApplicationScoped
@Transactional
public class GroupWork {

  @Inject private SubmissionRepository submissions;
  @Inject private SubmissionMaking making;
  @Inject private Saving saving;
  @Inject private Access access;
  @Inject private Attendance attendance;
  @Inject private Deliverables deliverables;
  @Inject private FieldKinds kinds;
  @Inject private Event<HandedIn> handedIn;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The submission of the caller's group, if it has been begun. */
  @MayCall(SIGNED_IN)
  public Optional<UUID> find(UUID workshopId, String module, String exercise) {
    return attendance
        .group(workshopId, caller.id())
        .flatMap(g -> submissions.find(workshopId, module, exercise, g.id()))
        .map(Submission::id);
  }

  /**
   * The submission of the caller's group, made when first asked for.
   *
   * @throws NotFound where the caller has no group in the workshop, or there is no such exercise
   * @throws Invalid where the exercise is not open and nothing was begun
   */
  @MayCall(SIGNED_IN)
  public UUID open(UUID workshopId, String module, String exercise) {
    var group = attendance.group(workshopId, caller.id()).orElseThrow(NotFound::new);
    return submissions
        .find(workshopId, module, exercise, group.id())
        .map(Submission::id)
        .orElseGet(() -> begin(group, module, exercise));
  }

  private UUID begin(GroupView group, String module, String exercise) {
    var workshop = group.workshopId();
    var release = attendance.release(workshop, module);
    deliverables.of(release, exercise);
    if (!attendance.opening(workshop, module, exercise).open()) {
      throw new Invalid("groupwork.notOpen");
    }
    var submission =
        new Submission(workshop, module, exercise, group.id(), release, clock.instant());
    try {
      making.make(submission);
      return submission.id();
    } catch (TransactionalException | PersistenceException raced) {
      return submissions
          .find(workshop, module, exercise, group.id())
          .map(Submission::id)
          .orElseThrow(() -> raced);
    }
  }

  @MayCall(SIGNED_IN)
  public SubmissionView view(UUID id) {
    var s = submissions.get(id);
    access.requireReader(s);
    var opened = s.state().isOpen() && access.isOpened(s);
    var fields = submissions.changes(id, 0);
    return new SubmissionView(
        s.id(),
        attendance.workshop(s.workshopId()),
        attendance.group(s.groupId()),
        s.module(),
        s.exercise(),
        s.releaseId(),
        s.state(),
        s.round(),
        access.due(s),
        opened,
        opened && access.isMember(s),
        seq(fields, 0),
        fields);
  }

  /**
   * Saves operations, all of them or none. One that was saved before is answered the same way.
   *
   * @throws SubmissionClosed where the work is handed in
   * @throws Invalid where the exercise is not open, or an operation is not one of its field's
   */
  @MayCall(SIGNED_IN)
  public SaveReply save(UUID id, List<Operation> operations) {
    var submission = submissions.locked(id);
    access.requireMember(submission);
    return saving.save(submission, operations);
  }

  /** The fields changed after a place in the sequence. */
  @MayCall(SIGNED_IN)
  public Changes changes(UUID id, long after) {
    var submission = submissions.get(id);
    access.requireReader(submission);
    var fields = submissions.changes(id, after);
    return new Changes(seq(fields, after), submission.state(), fields);
  }

  private static long seq(List<FieldView> fields, long atLeast) {
    return fields.stream().mapToLong(FieldView::seq).max().orElse(atLeast);
  }

  /** Who changed what when, the newest first. */
  @MayCall(SIGNED_IN)
  public List<Revision> history(UUID id) {
    access.requireReader(submissions.get(id));
    return Revision.joined(submissions.operations(id));
  }

  /** What a hand-in would lack now, field by field. */
  @MayCall(SIGNED_IN)
  public List<Missing> missing(UUID id) {
    var submission = submissions.get(id);
    access.requireReader(submission);
    var values = new Values(values(id));
    return deliverables.of(submission.releaseId(), submission.exercise()).fields().stream()
        .flatMap(f -> kinds.of(f).missing(f, values.of(f.key()), values).stream())
        .toList();
  }

  private Map<String, JsonNode> values(UUID id) {
    return submissions.fields(id).values().stream()
        .collect(Collectors.toMap(SubmissionField::field, SubmissionField::value));
  }

  /**
   * Freezes the work as its next round. Under the same lock as a save.
   *
   * @return the id of the hand-in
   * @throws SubmissionClosed where it is handed in already
   * @throws Invalid where nothing was written, or the exercise is not open
   */
  @MayCall(SIGNED_IN)
  public UUID handIn(UUID id) {
    var submission = submissions.locked(id);
    access.requireMember(submission);
    access.requireOpen(submission);
    var values = values(id);
    if (values.isEmpty()) {
      throw new Invalid("groupwork.nothingWritten");
    }
    var now = clock.instant();
    var due = access.due(submission);
    var late = due != null && now.isAfter(due);
    var handIn = new HandIn(id, submission.handIn(), caller.id(), now, late, values);
    submissions.add(handIn);
    submissions.authors(id).forEach(who -> submissions.add(new HandInAuthor(handIn.id(), who)));
    handedIn.fire(new HandedIn(handIn.id(), id, submission.workshopId()));
    return handIn.id();
  }

  /** Submissions of the groups the caller is in, the newest first. */
  @MayCall(SIGNED_IN)
  public List<SubmissionRow> mine() {
    return submissions.of(caller.id());
  }
}

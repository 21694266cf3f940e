package org.pamt.groupwork;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pamt.account.Caller;
import org.pamt.exercise.Deliverable;
import org.pamt.exercise.Deliverables;
import org.pamt.exercise.FieldKinds;
import org.pamt.exercise.Operation;
import org.pamt.groupwork.SaveReply.Result;
import org.pamt.groupwork.SubmissionField.Edit;
import org.pamt.kernel.Invalid;

/** Applies operations to a submission whose row is locked. */
@ApplicationScoped
class Saving {

  static final int MAX_OPERATIONS = 200;

  @Inject private SubmissionRepository submissions;
  @Inject private Deliverables deliverables;
  @Inject private FieldKinds kinds;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  SaveReply save(Submission submission, List<Operation> operations) {
    if (operations.isEmpty() || operations.size() > MAX_OPERATIONS) {
      throw new Invalid("groupwork.tooManyOperations", MAX_OPERATIONS);
    }
    var taken = submissions.taken(submission.id(), operations.stream().map(Operation::id).toList());
    if (operations.stream().anyMatch(o -> !taken.containsKey(o.id()))) {
      access.requireOpen(submission);
    }
    var work = new Work(submission, submissions.fields(submission.id()), taken);
    var results = new ArrayList<Result>();
    operations.forEach(o -> results.add(work.take(o)));
    return new SaveReply(work.seq, results);
  }

  /** One save under way. */
  private final class Work {

    private final Submission submission;
    private final Deliverable deliverable;
    private final Map<String, SubmissionField> fields;
    private final Map<UUID, LoggedOperation> taken;
    private long seq;

    Work(
        Submission submission,
        Map<String, SubmissionField> fields,
        Map<UUID, LoggedOperation> taken) {
      this.submission = submission;
      this.fields = fields;
      this.taken = taken;
      deliverable = deliverables.of(submission.releaseId(), submission.exercise());
      seq = fields.values().stream().mapToLong(SubmissionField::seq).max().orElse(0);
    }

    Result take(Operation operation) {
      var before = taken.get(operation.id());
      if (before != null) {
        return before.outcome() == Outcome.SAVED
            ? Result.saved(before.clientId(), before.seq())
            : conflict(before.clientId(), before.field());
      }
      if (isConflict(operation)) {
        log(operation, Outcome.CONFLICT, seq);
        return conflict(operation.id(), operation.field());
      }
      write(operation);
      log(operation, Outcome.SAVED, seq);
      return Result.saved(operation.id(), seq);
    }

    /** Someone else's text has come in between, and it is not the same one. */
    private boolean isConflict(Operation operation) {
      var standing = fields.get(operation.field());
      return operation.type().equals(Operation.TEXT)
          && standing != null
          && operation.base() < standing.seq()
          && !standing.value().path("text").asText("").equals(operation.text());
    }

    private Result conflict(UUID id, String field) {
      var standing = fields.get(field);
      if (standing == null) {
        throw new IllegalStateException("a conflict without a text that stands: " + field);
      }
      return Result.conflict(id, submissions.view(standing));
    }

    private void write(Operation operation) {
      var field = deliverable.field(operation.field());
      var kind = kinds.of(field);
      var standing = fields.get(field.key());
      var value = standing == null ? kind.empty() : standing.value();
      var changed = kind.apply(field, value, operation);
      seq++;
      store(field.key(), changed, new Edit(seq, caller.id(), clock.instant()));
    }

    private void store(String field, JsonNode value, Edit edit) {
      var standing = fields.get(field);
      if (standing != null) {
        standing.write(value, edit);
        return;
      }
      var first = new SubmissionField(submission.id(), field, value, edit);
      submissions.add(first);
      fields.put(field, first);
    }

    private void log(Operation operation, Outcome outcome, long at) {
      var logged =
          new LoggedOperation(
              submission.id(), operation, outcome, new Edit(at, caller.id(), clock.instant()));
      submissions.add(logged);
      taken.put(operation.id(), logged);
    }
  }
}

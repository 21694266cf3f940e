package org.pamt.attempt;

import static org.pamt.account.MayCall.Who.PROGRAM;
import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.exercise.Calculating;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.workshop.Attendance;

/** What one person does with a quiz or calculator: begin, answer, submit, look back. */
@ApplicationScoped
@Transactional
public class Attempts {

  /** How many saves one call may carry. */
  public static final int MAX_SAVES = 100;

  @Inject AttemptRepository attempts;
  @Inject Places places;
  @Inject Calculating calculating;
  @Inject Attendance attendance;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * The caller's attempt under way; a new one where there is none.
   *
   * @throws Invalid where the exercise is closed
   */
  @MayCall(SIGNED_IN)
  public UUID begin(String module, String exercise) {
    var place = places.find(module, exercise);
    var own = own(place);
    var underWay = own.stream().filter(Attempt::isUnderWay).findFirst();
    var sheet = Sheet.of(places.content(place));
    if (underWay.isPresent()) {
      if (sheet instanceof Sheet.Inputs) {
        underWay.get().follow(place.releaseId());
      }
      return underWay.get().id();
    }
    places.requireOpen(place);
    var ordinal = own.stream().mapToInt(Attempt::ordinal).max().orElse(0) + 1;
    var attempt = new Attempt(caller.id(), place, ordinal, sheet.possible(), clock.instant());
    attempts.add(attempt);
    return attempt.id();
  }

  /** The caller's attempts at an exercise in their workshop now, the latest first. */
  @MayCall(SIGNED_IN)
  public List<AttemptView> own(String module, String exercise) {
    return own(places.find(module, exercise)).stream().map(Attempt::view).toList();
  }

  private List<Attempt> own(Place place) {
    return attempts.of(caller.id(), place.workshopId(), place.module(), place.exercise());
  }

  /**
   * @throws NotFound unless it is the caller's, or the caller trains its workshop
   */
  @MayCall(SIGNED_IN)
  public AttemptView view(UUID id) {
    return readable(id).view();
  }

  /** The answers given so far, by question or input; who may read the attempt may read them. */
  @MayCall(SIGNED_IN)
  public Map<String, Answer> answers(UUID id) {
    return answered(readable(id));
  }

  private Map<String, Answer> answered(Attempt attempt) {
    return attempts.answers(attempt.id()).values().stream()
        .collect(Collectors.toMap(AttemptAnswer::item, AttemptAnswer::answer));
  }

  /**
   * Saves answers, all or none. A save that was made already is acknowledged again, also after the
   * attempt was submitted.
   *
   * @throws Invalid where the attempt is submitted or its exercise closed
   */
  @MayCall(SIGNED_IN)
  public List<SavedAnswer> save(UUID id, List<AnswerGiven> given) {
    if (given.size() > MAX_SAVES) {
      throw new Invalid("attempt.notAnAnswer");
    }
    var attempt = lockOwn(id);
    var known =
        attempts.operations(given.stream().map(AnswerGiven::id).collect(Collectors.toSet()));
    if (known.values().stream().anyMatch(o -> !o.attemptId().equals(id))) {
      throw new NotFound();
    }
    if (given.stream().anyMatch(g -> !known.containsKey(g.id()))) {
      places.requireOpen(place(attempt));
    }
    var saving = new Saving(attempt, known);
    var saved = given.stream().map(saving::save).toList();
    if (saving.sheet instanceof Sheet.Inputs inputs
        && inputs.gives(calculating, answered(attempt))) {
      attempt.achieve();
    }
    return saved;
  }

  /**
   * Ends a quiz attempt and marks it; what was not answered counts nothing.
   *
   * @throws Invalid where something typed can't be read as a number
   */
  @MayCall(SIGNED_IN)
  public void submit(UUID id) {
    var attempt = lockOwn(id);
    var place = place(attempt);
    places.requireOpen(place);
    if (!(Sheet.of(places.content(place)) instanceof Sheet.Questions questions)) {
      throw new NotFound();
    }
    var answers = answered(attempt);
    questions
        .firstUnreadable(answers)
        .ifPresent(
            number -> {
              throw new Invalid("attempt.unreadable", number);
            });
    attempt.submit(questions.score(answers), clock.instant());
  }

  /** How far everyone in a workshop has come, one row per person and exercise; for its trainers. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<AttemptRow> best(UUID workshopId) {
    attendance.requireTrainer(workshopId);
    return attempts.best(workshopId);
  }

  /** How far the caller has come in a workshop. */
  @MayCall(SIGNED_IN)
  public List<AttemptRow> ownBest(UUID workshopId) {
    return attempts.best(workshopId, caller.id());
  }

  private Attempt readable(UUID id) {
    var attempt = attempts.get(id);
    if (!attempt.accountId().equals(caller.id()) && !attendance.isTrainer(attempt.workshopId())) {
      throw new NotFound();
    }
    return attempt;
  }

  private Attempt lockOwn(UUID id) {
    var attempt = attempts.lock(id);
    if (!attempt.accountId().equals(caller.id())) {
      throw new NotFound();
    }
    return attempt;
  }

  static Place place(Attempt a) {
    return new Place(a.workshopId(), a.module(), a.exercise(), a.releaseId());
  }

  /** The saves of one call. */
  private final class Saving {
    private final Attempt attempt;
    private final Map<UUID, AttemptOperation> known;
    private final Map<String, AttemptAnswer> answers;
    private final Sheet sheet;

    private Saving(Attempt attempt, Map<UUID, AttemptOperation> known) {
      this.attempt = attempt;
      this.known = known;
      answers = attempts.answers(attempt.id());
      sheet = Sheet.of(places.content(place(attempt)));
    }

    private SavedAnswer save(AnswerGiven given) {
      var answer = sheet.read(given.item(), given.values(), caller.required().language());
      var earlier = Optional.ofNullable(known.get(given.id()));
      return new SavedAnswer(
          given.id(),
          earlier.map(AttemptOperation::seq).orElseGet(() -> keep(given, answer)),
          answer.isReadable());
    }

    private long keep(AnswerGiven given, Answer answer) {
      var now = clock.instant();
      var operation = new AttemptOperation(given.id(), attempt.id(), attempt.nextSeq(now), now);
      attempts.add(operation);
      known.put(operation.id(), operation);
      var row = answers.get(given.item());
      if (row == null) {
        row = new AttemptAnswer(attempt.id(), given.item(), answer);
        attempts.add(row);
        answers.put(given.item(), row);
      } else {
        row.change(answer);
      }
      return operation.seq();
    }
  }
}

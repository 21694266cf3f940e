package org.pamt.progress;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.attempt.AttemptRow;
import org.pamt.attempt.Attempts;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.LessonContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Releases;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.GroupView;
import org.pamt.workshop.Opening;

/** Where the caller stands in a workshop: what is read, attempted, handed in. */
@ApplicationScoped
@Transactional
public class Progress {

  @Inject private Attendance attendance;
  @Inject private Releases releases;
  @Inject private Reading reading;
  @Inject private Attempts attempts;
  @Inject private StandingRepository standings;
  @Inject private Caller caller;

  /** The modules of a workshop the caller is in, in its order. */
  @MayCall(SIGNED_IN)
  public List<ModuleStanding> own(UUID workshopId) {
    var readings =
        reading.all().stream().collect(Collectors.toMap(r -> part(r.module(), r.lesson()), r -> r));
    var group = attendance.group(workshopId, caller.id()).map(GroupView::id);
    var known =
        new Known(
            readings,
            attempts.ownBest(workshopId).stream()
                .collect(Collectors.toMap(a -> part(a.module(), a.exercise()), a -> a)),
            group.map(id -> standings.submissions(workshopId, id)).orElse(Map.of()),
            standings.openings(workshopId),
            attendance.workshop(workshopId).selfStudy());
    return attendance.modules(workshopId).stream()
        .map(slug -> releases.content(attendance.release(workshopId, slug)))
        .map(module -> standing(module, known))
        .toList();
  }

  /** What was found of the caller, by {@link #part}. */
  private record Known(
      Map<String, ReadingView> readings,
      Map<String, AttemptRow> attempts,
      Map<String, Standing> submissions,
      Map<String, Opening> openings,
      boolean selfStudy) {}

  static String part(String module, String key) {
    return module + "/" + key;
  }

  private static ModuleStanding standing(ModuleContent module, Known known) {
    return new ModuleStanding(
        module.slug(),
        module.code(),
        module.title(),
        module.lessons().stream().map(l -> lesson(module.slug(), l, known)).toList(),
        module.exercises().stream().map(e -> exercise(module.slug(), e, known)).toList());
  }

  private static LessonStanding lesson(String module, LessonContent lesson, Known known) {
    var found = known.readings().get(part(module, lesson.key()));
    return new LessonStanding(
        module,
        lesson.key(),
        lesson.title(),
        lesson.minutes(),
        found != null,
        found != null && found.read());
  }

  private static ExerciseStanding exercise(String module, ExerciseContent exercise, Known known) {
    var part = part(module, exercise.key());
    var attempt = known.attempts().get(part);
    var score = attempt == null ? null : attempt.score();
    var personal =
        attempt == null ? Standing.NOT_BEGUN : score == null ? Standing.BEGUN : Standing.DONE;
    var opening = known.openings().get(part);
    return new ExerciseStanding(
        module,
        exercise.key(),
        exercise.kind(),
        exercise.title(),
        exercise.minutes(),
        known.submissions().getOrDefault(part, personal),
        score,
        known.selfStudy() || (opening != null && opening.open()),
        opening == null ? null : opening.due());
  }
}

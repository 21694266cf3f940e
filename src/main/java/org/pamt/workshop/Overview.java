package org.pamt.workshop;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.SIGNED_IN;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ModuleContent;

/** What trainers see of the workshops they run, and participants of those they are in. */
@ApplicationScoped
@Transactional
public class Overview {

  @Inject private WorkshopRepository workshops;
  @Inject private People people;
  @Inject private Groups groups;
  @Inject private Curriculum curriculum;
  @Inject private Attendance attendance;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The workshops the caller trains, or all for an admin; the latest first. */
  @MayCall({TRAINER, ADMIN})
  public List<WorkshopRow> list() {
    var now = clock.instant();
    var participants = people.participantCounts();
    var formed = groups.counts();
    var mine = caller.is(ADMIN) ? workshops.all() : workshops.of(caller.id());
    return mine.stream()
        .map(
            w ->
                new WorkshopRow(
                    w.view(),
                    w.phase(now),
                    participants.getOrDefault(w.id(), 0L),
                    formed.getOrDefault(w.id(), 0L)))
        .toList();
  }

  /** What a workshop may teach: every module there is. */
  @MayCall({TRAINER, ADMIN})
  public List<ModuleContent> offered() {
    return curriculum.offered();
  }

  /** The workshop's participants by name, with what trainers know of them. */
  @MayCall({TRAINER, ADMIN})
  public List<ParticipantView> participants(UUID workshopId) {
    attendance.requireTrainer(workshopId);
    return people.participants(workshopId);
  }

  /** Trainers who could join the workshop. */
  @MayCall({TRAINER, ADMIN})
  public List<Person> otherTrainers(UUID workshopId) {
    attendance.requireTrainer(workshopId);
    var there = people.in(workshopId, Part.TRAINER);
    return people.all(Role.TRAINER).stream().filter(p -> !there.contains(p)).toList();
  }

  /** Who is in which group, and who was. */
  @MayCall({TRAINER, ADMIN})
  public Composition composition(UUID workshopId) {
    attendance.requireTrainer(workshopId);
    return new Composition(
        workshops.get(workshopId).view(),
        people.participants(workshopId),
        groups.in(workshopId),
        groups.stays(workshopId, false).stream().collect(Collectors.groupingBy(Stay::groupId)));
  }

  /** Every exercise of the workshop's modules, in the order they are taught in. */
  @MayCall({TRAINER, ADMIN})
  public List<ExerciseRow> exercises(UUID workshopId) {
    attendance.requireTrainer(workshopId);
    return curriculum.content(workshopId).stream()
        .flatMap(module -> module.exercises().stream().map(e -> row(workshopId, module, e)))
        .toList();
  }

  private ExerciseRow row(UUID workshopId, ModuleContent module, ExerciseContent exercise) {
    return new ExerciseRow(
        module.title(),
        exercise.kind(),
        exercise.code(),
        exercise.title(),
        attendance.opening(workshopId, module.slug(), exercise.key()));
  }

  /** The caller's workshops as a participant, the latest first. */
  @MayCall(SIGNED_IN)
  public List<Membership> memberships() {
    return workshops.of(caller.id()).stream()
        .filter(w -> people.is(caller.id(), Part.PARTICIPANT, w.id()))
        .map(this::membership)
        .toList();
  }

  private Membership membership(Workshop workshop) {
    var trainers = people.in(workshop.id(), Part.TRAINER);
    var group = groups.stay(workshop.id(), caller.id()).map(s -> groups.get(s.groupId()));
    return new Membership(
        workshop.view(),
        group.map(LearningGroup::name).orElse(""),
        group.map(g -> people.members(g.id())).orElse(List.of()),
        trainers);
  }

  /** Whom someone without a workshop asks: those who keep the accounts. */
  @MayCall(SIGNED_IN)
  public List<Person> admins() {
    return people.all(Role.ADMIN);
  }
}

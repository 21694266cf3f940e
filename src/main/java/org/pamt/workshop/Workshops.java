package org.pamt.workshop;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.PROGRAM;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Audit;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.account.Role;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;

/** Making a workshop and running it. For its trainers and admins; to others it does not exist. */
@ApplicationScoped
@Transactional
public class Workshops {

  @Inject private WorkshopRepository workshops;
  @Inject private People people;
  @Inject private Groups groups;
  @Inject private Attendance attendance;
  @Inject private Curriculum curriculum;
  @Inject private Event<ExerciseOpened> opened;
  @Inject private Audit audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Makes a workshop on the current releases of its modules; a trainer who makes one trains it.
   *
   * @throws Invalid where it has no name or module, ends before it begins, or a module is unknown
   */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public UUID make(NewWorkshop wanted) {
    var workshop = new Workshop(wanted);
    workshops.add(workshop);
    curriculum.teach(workshop.id(), wanted.modules());
    if (caller.is(TRAINER)) {
      enrol(workshop.id(), caller.id(), Part.TRAINER);
    }
    audit.note("workshop.made", workshop.name());
    return workshop.id();
  }

  /** Changes what was said of a workshop. Modules it keeps stay on their release. */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void change(UUID workshopId, NewWorkshop wanted) {
    var workshop = mine(workshopId);
    notSelfStudy(workshopId);
    workshop.change(wanted);
    curriculum.teach(workshopId, wanted.modules());
    audit.note("workshop.changed", workshop.name());
  }

  /** Enrols people who have accounts; those enrolled already stay as they are. */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void enrol(UUID workshopId, Collection<UUID> personIds) {
    var workshop = mine(workshopId);
    require(personIds, Role.PARTICIPANT, "workshop.notAParticipant");
    personIds.forEach(person -> enrol(workshopId, person, Part.PARTICIPANT));
    audit.note("workshop.enrolled", workshop.name() + " + " + personIds.size());
  }

  /** Takes people out of the workshop and of their groups; what they wrote stays. */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void withdraw(UUID workshopId, Collection<UUID> personIds) {
    var workshop = mine(workshopId);
    var now = clock.instant();
    for (var person : personIds) {
      people.enrolment(workshopId, person).orElseThrow(NotFound::new).withdraw(now);
      groups.stay(workshopId, person).ifPresent(stay -> stay.leave(now));
    }
    audit.note("workshop.withdrawn", workshop.name() + " − " + personIds.size());
  }

  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void addTrainer(UUID workshopId, UUID personId) {
    var workshop = mine(workshopId);
    require(List.of(personId), Role.TRAINER, "workshop.notATrainer");
    enrol(workshopId, personId, Part.TRAINER);
    audit.note("workshop.trainerAdded", workshop.name() + " + " + people.name(personId));
  }

  private void require(Collection<UUID> personIds, Role role, String refusal) {
    if (people.count(personIds, role) < personIds.size()) {
      throw new Invalid(refusal);
    }
  }

  private void enrol(UUID workshopId, UUID personId, Part part) {
    people
        .enrolment(workshopId, personId)
        .ifPresentOrElse(
            e -> e.renew(part),
            () -> workshops.add(new Enrolment(workshopId, personId, part, clock.instant())));
  }

  /**
   * @throws Invalid where the workshop has a group of that name
   */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public UUID formGroup(UUID workshopId, String name) {
    mine(workshopId);
    var group = new LearningGroup(workshopId, name, clock.instant());
    if (groups.has(workshopId, name)) {
      throw new Invalid("workshop.groupNameTaken", group.name());
    }
    workshops.add(group);
    return group.id();
  }

  /** Puts a participant into a group; if they were in another they leave it. */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void place(UUID groupId, UUID personId) {
    var group = groups.get(groupId);
    mine(group.workshopId());
    if (!people.is(personId, Part.PARTICIPANT, group.workshopId())) {
      throw new NotFound();
    }
    var stay = groups.stay(group.workshopId(), personId);
    if (stay.filter(s -> s.groupId().equals(groupId)).isPresent()) {
      return;
    }
    var now = clock.instant();
    stay.ifPresent(s -> s.leave(now));
    workshops.add(new GroupMember(group, personId, now));
  }

  /** Places and removes several at once: by person, the group or none. */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void arrange(UUID workshopId, Map<UUID, Optional<UUID>> groupsByPerson) {
    groupsByPerson.forEach(
        (person, group) ->
            group.ifPresentOrElse(g -> place(g, person), () -> remove(workshopId, person)));
  }

  /** Takes someone out of whatever group they are in. */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void remove(UUID workshopId, UUID personId) {
    mine(workshopId);
    groups.stay(workshopId, personId).ifPresent(stay -> stay.leave(clock.instant()));
  }

  /**
   * Lets the workshop work on an exercise; opening again changes when it is due.
   *
   * @param due when it is to be handed in, or none
   */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void open(UUID workshopId, String module, String exercise, @Nullable Instant due) {
    opening(workshopId, module, exercise).open(due);
    opened.fire(new ExerciseOpened(workshopId, module, exercise));
  }

  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void close(UUID workshopId, String module, String exercise) {
    opening(workshopId, module, exercise).close();
  }

  private ExerciseOpening opening(UUID workshopId, String module, String exercise) {
    mine(workshopId);
    notSelfStudy(workshopId);
    if (!curriculum.has(workshopId, module, exercise)) {
      throw new NotFound();
    }
    return workshops
        .opening(workshopId, module, exercise)
        .orElseGet(
            () -> {
              var opening = new ExerciseOpening(workshopId, module, exercise);
              workshops.add(opening);
              return opening;
            });
  }

  /** Self-study has everything, always open, for everyone: there is nothing to say of it. */
  private static void notSelfStudy(UUID workshopId) {
    if (workshopId.equals(Workshop.SELF_STUDY)) {
      throw new Invalid("workshop.selfStudyIsFixed");
    }
  }

  /** The workshop, locked, if the caller trains it. */
  private Workshop mine(UUID workshopId) {
    attendance.requireTrainer(workshopId);
    return workshops.locked(workshopId);
  }
}

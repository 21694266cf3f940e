package org.pamt.workshop;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.PROGRAM;
import static org.pamt.account.MayCall.Who.SIGNED_IN;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.catalogue.ModuleContent;
import org.pamt.kernel.NotFound;

/** Who is where with whom, and what they may work on: what every higher floor asks. */
@ApplicationScoped
@Transactional
public class Attendance {

  @Inject private WorkshopRepository workshops;
  @Inject private People people;
  @Inject private Groups groups;
  @Inject private Curriculum curriculum;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's workshop now: the running one that began last; else self-study. */
  @MayCall(SIGNED_IN)
  public Optional<WorkshopView> current() {
    var now = clock.instant();
    var running = workshops.of(caller.id()).stream().filter(w -> w.isRunning(now)).findFirst();
    return Optional.of(running.orElseGet(() -> workshops.get(Workshop.SELF_STUDY)).view());
  }

  /** Where the caller does a module now: {@link #current} if it teaches it; else self-study. */
  @MayCall(SIGNED_IN)
  public WorkshopView teaching(String module) {
    return current()
        .filter(w -> modules(w.id()).contains(module))
        .orElseGet(() -> workshops.get(Workshop.SELF_STUDY).view());
  }

  /**
   * @throws NotFound unless the caller is in it, as whatever, or is an admin
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public WorkshopView workshop(UUID id) {
    requireIn(id);
    return workshops.get(id).view();
  }

  /**
   * The latest first: all of them for an admin; else those the caller trains or is enrolled in.
   * Self-study only for an admin and its trainers.
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<WorkshopView> mine() {
    var mine = seesAll() ? workshops.all() : workshops.of(caller.id());
    return mine.stream().map(Workshop::view).toList();
  }

  /** Whether the caller trains this workshop, or is an admin. */
  @MayCall({SIGNED_IN, PROGRAM})
  public boolean isTrainer(UUID workshopId) {
    return seesAll()
        ? workshops.has(workshopId)
        : caller.is(TRAINER) && people.is(caller.id(), Part.TRAINER, workshopId);
  }

  @MayCall({SIGNED_IN, PROGRAM})
  public void requireTrainer(UUID workshopId) {
    if (!isTrainer(workshopId)) {
      throw new NotFound();
    }
  }

  /** Someone's group now; of others than the caller only trainers of the workshop may ask. */
  @MayCall({SIGNED_IN, PROGRAM})
  public Optional<GroupView> group(UUID workshopId, UUID personId) {
    if (caller.person().filter(p -> p.id().equals(personId)).isEmpty()) {
      requireTrainer(workshopId);
    }
    return groups.stay(workshopId, personId).map(s -> view(groups.get(s.groupId())));
  }

  /**
   * @throws NotFound unless the caller is in it now, or trains its workshop, or is an admin
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public GroupView group(UUID groupId) {
    var group = groups.get(groupId);
    if (!isTrainer(group.workshopId()) && !isMember(groupId, caller.id())) {
      throw new NotFound();
    }
    return view(group);
  }

  private GroupView view(LearningGroup group) {
    return groups.in(group.workshopId()).stream()
        .filter(g -> g.id().equals(group.id()))
        .findFirst()
        .orElseThrow();
  }

  /** In the order they were formed in; for trainers of the workshop. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<GroupView> groups(UUID workshopId) {
    requireTrainer(workshopId);
    return groups.in(workshopId);
  }

  /** Whether someone is in a group now. */
  @MayCall({SIGNED_IN, PROGRAM})
  public boolean isMember(UUID groupId, UUID personId) {
    var workshop = groups.get(groupId).workshopId();
    return groups.stay(workshop, personId).filter(s -> s.groupId().equals(groupId)).isPresent();
  }

  /**
   * The release of a module that a workshop follows; in self-study the current one.
   *
   * @throws NotFound where the workshop has no such module
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public UUID release(UUID workshopId, String module) {
    requireIn(workshopId);
    return curriculum.release(workshopId, module).orElseThrow(NotFound::new);
  }

  /** What the workshop teaches, as slugs in order; in self-study everything there is. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<String> modules(UUID workshopId) {
    requireIn(workshopId);
    return curriculum.content(workshopId).stream().map(ModuleContent::slug).toList();
  }

  /** Closed until a trainer opens it; in self-study always open and never due. */
  @MayCall({SIGNED_IN, PROGRAM})
  public Opening opening(UUID workshopId, String module, String exercise) {
    requireIn(workshopId);
    if (workshopId.equals(Workshop.SELF_STUDY)) {
      return new Opening(workshopId, module, exercise, true, null);
    }
    return workshops
        .opening(workshopId, module, exercise)
        .map(ExerciseOpening::view)
        .orElseGet(() -> new Opening(workshopId, module, exercise, false, null));
  }

  /** Whom to ask. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<Person> trainers(UUID workshopId) {
    requireIn(workshopId);
    return people.in(workshopId, Part.TRAINER);
  }

  /** By name; in self-study everyone who can sign in as a participant. For trainers. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<Person> participants(UUID workshopId) {
    requireTrainer(workshopId);
    return workshopId.equals(Workshop.SELF_STUDY)
        ? people.all(Role.PARTICIPANT)
        : people.in(workshopId, Part.PARTICIPANT);
  }

  private void requireIn(UUID workshopId) {
    var in =
        workshopId.equals(Workshop.SELF_STUDY)
            || (seesAll() && workshops.has(workshopId))
            || caller
                .person()
                .flatMap(p -> people.enrolment(workshopId, p.id()))
                .filter(Enrolment::holds)
                .isPresent();
    if (!in) {
      throw new NotFound();
    }
  }

  private boolean seesAll() {
    return caller.is(ADMIN) || caller.is(PROGRAM);
  }
}

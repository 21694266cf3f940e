package org.pamt.workshop;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.PROGRAM;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pamt.account.Administration;
import org.pamt.account.MayCall;
import org.pamt.account.Role;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;

/** Bringing people into a workshop from a list, and the links with which they come in. */
@ApplicationScoped
@Transactional
public class Enrolling {

  @Inject private People people;
  @Inject private Attendance attendance;
  @Inject private Workshops workshops;
  @Inject private Administration administration;

  /** What enrolling this list would do; changes nothing. */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public EnrolmentReport check(UUID workshopId, String pasted) {
    attendance.requireTrainer(workshopId);
    var read = EnrolmentList.read(pasted);
    var faults = new ArrayList<>(read.faults());
    var lines = new ArrayList<EnrolmentLine>();
    var known = people.known(names(read));
    for (var line : read.lines()) {
      var account = known.get(line.account().signInName());
      if (account == null) {
        lines.add(line);
      } else if (account.role() != Role.PARTICIPANT || !account.active()) {
        var code = account.active() ? "notAParticipant" : "deactivated";
        faults.add(new EnrolmentFault(line.line(), code, line.account().signInName()));
      } else {
        lines.add(line.known(standing(workshopId, account), account.nameLatin()));
      }
    }
    faults.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return new EnrolmentReport(lines, faults);
  }

  private static List<String> names(EnrolmentReport read) {
    return read.lines().stream().map(l -> l.account().signInName()).toList();
  }

  private EnrolmentLine.Standing standing(UUID workshopId, People.Known account) {
    return people.is(account.id(), Part.PARTICIPANT, workshopId)
        ? EnrolmentLine.Standing.ENROLLED
        : EnrolmentLine.Standing.HAS_ACCOUNT;
  }

  /**
   * Makes the missing accounts and enrols everyone, or no one.
   *
   * @throws Invalid while a line is faulty
   */
  @MayCall({TRAINER, ADMIN, PROGRAM})
  public void enrol(UUID workshopId, String pasted) {
    var report = check(workshopId, pasted);
    if (!report.isClean()) {
      throw new Invalid("workshop.listFaulty", report.faultyLines());
    }
    var known = people.known(names(report));
    var everyone = new ArrayList<UUID>();
    for (var line : report.lines()) {
      var account = known.get(line.account().signInName());
      everyone.add(account == null ? administration.create(line.account()) : account.id());
    }
    workshops.enrol(workshopId, everyone);
  }

  /**
   * A new one-time link for each; links they were given before stop working.
   *
   * @throws NotFound where one of them is no participant of the workshop
   */
  @MayCall({TRAINER, ADMIN})
  public List<LinkView> links(UUID workshopId, Collection<UUID> personIds) {
    attendance.requireTrainer(workshopId);
    var chosen =
        people.participants(workshopId).stream()
            .filter(p -> personIds.contains(p.person().id()))
            .toList();
    if (chosen.size() < personIds.size()) {
      throw new NotFound();
    }
    return chosen.stream()
        .map(p -> new LinkView(p.person(), administration.link(p.person().id())))
        .toList();
  }
}

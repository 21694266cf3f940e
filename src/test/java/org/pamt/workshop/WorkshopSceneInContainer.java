package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.account.NewAccount;
import org.pamt.account.Person;
import org.pamt.account.Role;
import org.pamt.kernel.Language;

/** People and workshops of their own for each test. */
@ApplicationScoped
public class WorkshopSceneInContainer {

  static final String MODULE = "diagnosis";
  static final String EXERCISE = "problem-tree";
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Inject private Administration administration;
  @Inject private Workshops workshops;
  @Inject private Caller caller;

  Person someone(Role role) {
    caller.actAsProgram();
    var name = "ws-" + UUID.randomUUID();
    administration.create(
        new NewAccount(name, null, name, "", Language.FR, role, null, null, "", ""));
    return administration.find(name).orElseThrow();
  }

  /** A workshop that runs for decades, made by this trainer, who is the caller afterwards. */
  UUID running(Person trainer) {
    return made(trainer, DAY, DAY.plusYears(60));
  }

  UUID over(Person trainer) {
    return made(trainer, DAY, DAY);
  }

  private UUID made(Person trainer, LocalDate from, LocalDate to) {
    caller.actAs(trainer);
    return workshops.make(
        new NewWorkshop(
            "W " + UUID.randomUUID(), from, to, "Tunis", ZoneId.of("Africa/Tunis"), modules()));
  }

  private static List<String> modules() {
    return List.of(MODULE);
  }

  /** Someone enrolled in the workshop; the caller trains it. */
  Person enrolled(UUID workshop) {
    var trainer = caller.required();
    var person = someone(Role.PARTICIPANT);
    caller.actAs(trainer);
    workshops.enrol(workshop, List.of(person.id()));
    return person;
  }
}

package org.pamt.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.platform.Ready;
import org.pamt.platform.Settings;

/** Makes the demo at the first start in demo mode, and tells how to get in. */
@ApplicationScoped
public class Demo {

  static final String PASSWORD = "atelier-2026";

  @Inject private Settings settings;
  @Inject private Administration administration;
  @Inject private Caller caller;
  @Inject private DemoPeople people;
  @Inject private DemoWorkshop workshop;
  @Inject private DemoWork work;

  @ActivateRequestContext
  void make(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup event) {
    caller.actAsProgram();
    if (settings.demo() && administration.isEmpty()) {
      people.make();
      workshop.make();
      work.make();
    }
  }

  void tell(@Observes Ready ready) {
    if (settings.demo()) {
      ready.tell("Démonstration, mot de passe de tous les comptes : " + PASSWORD);
      ready.tell("  admin · formateur1, formateur2 · participant01 … participant60");
    }
  }
}

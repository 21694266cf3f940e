package org.pamt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pamt.kernel.Language;
import org.pamt.platform.Ready;
import org.pamt.platform.Settings;

/** Without demo accounts, the first start makes an admin and shows the link to set its password. */
@ApplicationScoped
public class FirstStart {

  @Inject private Administration administration;
  @Inject private Settings settings;
  @Inject private Caller caller;

  void welcome(@Observes Ready ready) {
    caller.actAsProgram();
    if (settings.demo() || !administration.isEmpty()) {
      return;
    }
    var admin =
        administration.create(
            new NewAccount(
                "admin", null, "Admin", "المسؤول", Language.FR, Role.ADMIN, null, null, "", ""));
    ready.tell(
        "Premier démarrage : choisissez le mot de passe du compte « admin » à cette adresse,");
    ready.tell("qui ne sert qu’une fois : " + administration.link(admin));
  }
}

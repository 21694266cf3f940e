package org.pamt.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Administration;
import org.pamt.account.Constituency;
import org.pamt.account.Country;
import org.pamt.account.NewAccount;
import org.pamt.account.Role;
import org.pamt.kernel.Language;

/** One admin, two trainers, sixty participants over three countries and five constituencies. */
@ApplicationScoped
class DemoPeople {

  static final int PARTICIPANTS = 60;
  private static final List<Country> COUNTRIES = List.of(Country.MAR, Country.MRT, Country.TUN);

  @Inject private Administration administration;

  void make() {
    var all = new ArrayList<UUID>();
    all.add(person("admin", "Admin", "المسؤول", Role.ADMIN, null, null));
    for (var n = 1; n <= 2; n++) {
      all.add(person("formateur" + n, "Formateur " + n, "المكون " + n, Role.TRAINER, null, null));
    }
    for (var n = 1; n <= PARTICIPANTS; n++) {
      var constituencies = Constituency.values();
      all.add(
          person(
              participant(n),
              "Participant " + n,
              "المشارك " + n,
              Role.PARTICIPANT,
              COUNTRIES.get(n % COUNTRIES.size()),
              constituencies[n % constituencies.length]));
    }
    administration.givePassword(all, Demo.PASSWORD);
  }

  /** The sign-in name of a participant, counting from 1. */
  static String participant(int number) {
    return "participant%02d".formatted(number);
  }

  private UUID person(
      String signInName,
      String latin,
      String arabic,
      Role role,
      @Nullable Country country,
      @Nullable Constituency constituency) {
    return administration.create(
        new NewAccount(
            signInName, null, latin, arabic, Language.FR, role, country, constituency, "", ""));
  }
}

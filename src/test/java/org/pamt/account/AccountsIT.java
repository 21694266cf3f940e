package org.pamt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.AccountSearch.Order;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

@ExtendWith(ArquillianExtension.class)
class AccountsIT {

  @Inject private Administration administration;
  @Inject private Audit audit;
  @Inject private Caller caller;

  @BeforeEach
  void as_admin() {
    caller.actAsProgram();
    caller.actAs(administration.find("admin").orElseThrow());
  }

  private static AccountSearch search(String words, @Nullable Role role, boolean descending) {
    return new AccountSearch(words, role, Order.SIGN_IN_NAME, descending);
  }

  private UUID make(String name, String organisation) {
    return administration.create(
        new NewAccount(
            name,
            null,
            name,
            "سلمى",
            Language.FR,
            Role.PARTICIPANT,
            Country.TUN,
            null,
            organisation,
            ""));
  }

  @Test
  void a_search_finds_parts_of_names_and_organisations_whatever_the_case() {
    var name = "it-" + UUID.randomUUID();
    make(name, "Agence_" + name.substring(3));
    assertEquals(1, administration.count(search(name.toUpperCase(), null, false)));
    assertEquals(1, administration.count(search("agence_" + name.substring(3), null, false)));
    assertEquals(0, administration.count(search(name, Role.TRAINER, false)));
    assertTrue(administration.count(search("سلم", null, false)) > 0);
  }

  @Test
  void the_signs_of_a_pattern_are_taken_literally() {
    assertEquals(0, administration.count(search("admin%", null, false)));
    assertEquals(0, administration.count(search("form_teur", null, false)));
  }

  @Test
  void the_database_sorts_and_cuts_pages() {
    var first = administration.list(search("participant", Role.PARTICIPANT, false), 0, 2);
    assertEquals(2, first.size());
    assertEquals("participant01", first.get(0).signInName());
    var second = administration.list(search("participant", Role.PARTICIPANT, false), 2, 2);
    assertEquals("participant03", second.get(0).signInName());
    var last = administration.list(search("participant", Role.PARTICIPANT, true), 0, 1);
    assertTrue(last.get(0).signInName().compareTo("participant60") >= 0);
  }

  @Test
  void every_order_can_be_asked_for() {
    for (var order : Order.values()) {
      assertEquals(5, administration.list(new AccountSearch("", null, order, true), 0, 5).size());
    }
  }

  @Test
  void an_admin_does_not_lock_themself_out() {
    var me = caller.id();
    assertThrows(Invalid.class, () -> administration.deactivate(me));
    assertThrows(Invalid.class, () -> administration.changeRole(me, Role.TRAINER));
  }

  @Test
  void a_sign_in_name_is_taken_once() {
    var name = "it-" + UUID.randomUUID();
    make(name, "");
    assertThrows(Invalid.class, () -> make(name.toUpperCase(), ""));
  }

  @Test
  void an_act_is_in_the_log() {
    var account = make("it-" + UUID.randomUUID(), "");
    administration.changeRole(account, Role.TRAINER);
    var newest = audit.list(0).rows();
    assertTrue(
        newest.stream()
            .anyMatch(
                a ->
                    a.act().equals("account.roleChanged")
                        && a.actorName().equals("admin")
                        && a.about().contains("TRAINER")));
  }
}

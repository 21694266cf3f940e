package org.pamt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.SignInRequired;

@ExtendWith(ArquillianExtension.class)
class SessionsIT {

  @Inject private Sessions sessions;
  @Inject private SignIn signIn;
  @Inject private Administration administration;
  @Inject private Caller caller;

  private Person someone(Role role) {
    caller.actAsProgram();
    var name = "it-" + UUID.randomUUID();
    administration.create(
        new NewAccount(name, null, name, "", Language.FR, role, null, null, "", ""));
    return administration.find(name).orElseThrow();
  }

  @Test
  void a_deactivated_account_is_signed_out_at_the_next_request() {
    var person = someone(Role.PARTICIPANT);
    var session = signIn.begin(person.id(), "phone").session();
    assertEquals(person, sessions.find(session).orElseThrow());
    caller.actAs(someone(Role.ADMIN));
    administration.deactivate(person.id());
    assertTrue(sessions.find(session).isEmpty());
  }

  @Test
  void nobody_ends_another_persons_session() {
    var person = someone(Role.PARTICIPANT);
    var session = signIn.begin(person.id(), "phone").session();
    caller.actAs(someone(Role.PARTICIPANT));
    assertThrows(NotFound.class, () -> sessions.endOwn(session));
    assertTrue(sessions.find(session).isPresent());
  }

  @Test
  void a_use_case_refuses_other_roles() {
    var person = someone(Role.PARTICIPANT);
    caller.actAs(person);
    assertThrows(Forbidden.class, () -> administration.deactivate(person.id()));
  }

  @Test
  void a_use_case_refuses_who_is_not_signed_in() {
    assertThrows(SignInRequired.class, () -> sessions.own(UUID.randomUUID()));
  }
}

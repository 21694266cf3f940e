package org.pamt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

@ExtendWith(ArquillianExtension.class)
class PasswordsIT {

  private static final String PASSWORD = "une phrase assez longue";

  @Inject private Passwords passwords;
  @Inject private Administration administration;
  @Inject private OwnAccount own;
  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private Caller caller;

  private Person someone() {
    caller.actAsProgram();
    var name = "it-" + UUID.randomUUID();
    administration.create(
        new NewAccount(name, null, name, "", Language.FR, Role.PARTICIPANT, null, null, "", ""));
    return administration.find(name).orElseThrow();
  }

  private String token(Person person) {
    caller.actAsProgram();
    return administration.link(person.id()).replaceFirst(".*token=", "");
  }

  @Test
  void algorithm_rounds_and_salt_are_kept_with_the_hash() {
    var hash = passwords.hash(PASSWORD);
    var parts = hash.split(":");
    assertEquals("PBKDF2WithHmacSHA256", parts[0]);
    assertTrue(Integer.parseInt(parts[1]) >= 600_000);
    assertNotEquals(hash, passwords.hash(PASSWORD));
    assertTrue(passwords.matches(PASSWORD, hash));
    assertFalse(passwords.matches(PASSWORD + " ", hash));
  }

  @Test
  void too_short_and_far_too_long_are_refused() {
    assertThrows(Invalid.class, () -> passwords.hash("court"));
    assertThrows(Invalid.class, () -> passwords.hash("x".repeat(201)));
  }

  @Test
  void a_link_lets_in_once() {
    var person = someone();
    var token = token(person);
    assertEquals(person, signIn.welcome(token).orElseThrow());
    assertEquals(person.id(), signIn.choosePassword(token, PASSWORD));
    assertTrue(signIn.welcome(token).isEmpty());
    assertThrows(Invalid.class, () -> signIn.choosePassword(token, PASSWORD));
  }

  @Test
  void a_password_refused_leaves_the_link_good() {
    var token = token(someone());
    assertThrows(Invalid.class, () -> signIn.choosePassword(token, "court"));
    assertTrue(signIn.welcome(token).isPresent());
  }

  @Test
  void a_new_link_puts_the_older_one_out_of_use() {
    var person = someone();
    var older = token(person);
    var newer = token(person);
    assertTrue(signIn.welcome(older).isEmpty());
    assertTrue(signIn.welcome(newer).isPresent());
  }

  @Test
  void a_link_does_not_wake_a_deactivated_account() {
    var person = someone();
    var token = token(person);
    caller.actAs(administration.find("admin").orElseThrow());
    administration.deactivate(person.id());
    assertTrue(signIn.welcome(token).isEmpty());
    assertThrows(Invalid.class, () -> signIn.choosePassword(token, PASSWORD));
  }

  @Test
  void a_changed_password_ends_the_other_sessions() {
    var person = someone();
    signIn.choosePassword(token(person), PASSWORD);
    var here = signIn.begin(person.id(), "laptop").session();
    var elsewhere = signIn.begin(person.id(), "phone").session();
    caller.actAs(person);
    assertThrows(Invalid.class, () -> own.changePassword("not it", "une autre phrase", here));
    own.changePassword(PASSWORD, "une autre phrase", here);
    assertTrue(sessions.find(here).isPresent());
    assertTrue(sessions.find(elsewhere).isEmpty());
  }
}

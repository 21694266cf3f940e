package org.pamt.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.SignInRequired;

/** Who is asking, in this request. */
@RequestScoped
public class Caller {

  private @Nullable Person person;
  private boolean program;

  /** Says whose request this is; also used where there is none: at start, by schedule, in tests. */
  public void actAs(Person whose) {
    person = whose;
    program = false;
  }

  /** Acts as the program itself, at start or by schedule. */
  public void actAsProgram() {
    person = null;
    program = true;
  }

  public Optional<Person> person() {
    return Optional.ofNullable(person);
  }

  /** The signed-in person. */
  public Person required() {
    return person().orElseThrow(SignInRequired::new);
  }

  public UUID id() {
    return required().id();
  }

  public boolean is(MayCall.Who who) {
    return switch (who) {
      case ANYONE -> true;
      case PROGRAM -> program;
      case SIGNED_IN -> person().isPresent();
      case PARTICIPANT -> has(Role.PARTICIPANT);
      case TRAINER -> has(Role.TRAINER);
      case ADMIN -> has(Role.ADMIN);
    };
  }

  /**
   * For a page that asks no use case before its form is sent.
   *
   * @throws org.pamt.kernel.Forbidden unless the caller is one of these
   */
  public void require(MayCall.Who... anyOf) {
    if (Arrays.stream(anyOf).noneMatch(this::is)) {
      throw person().isPresent() ? new Forbidden() : new SignInRequired();
    }
  }

  private boolean has(Role role) {
    return person().filter(p -> p.is(role)).isPresent();
  }
}

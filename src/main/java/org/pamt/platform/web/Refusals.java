package org.pamt.platform.web;

import jakarta.persistence.OptimisticLockException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pamt.kernel.DomainException;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.SignInRequired;
import org.pamt.kernel.StaleEdit;

/** Finds the refusal inside what was thrown, and the HTTP status it stands for. */
final class Refusals {

  private Refusals() {}

  /** JTA reports a lock lost at commit as a deeply wrapped OptimisticLockException. */
  static Optional<DomainException> find(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .map(t -> t instanceof OptimisticLockException ? new StaleEdit() : t)
        .filter(DomainException.class::isInstance)
        .map(DomainException.class::cast)
        .findFirst();
  }

  static int status(DomainException refusal) {
    if (refusal instanceof NotFound) {
      return 404;
    } else if (refusal instanceof Forbidden) {
      return 403;
    } else if (refusal instanceof SignInRequired) {
      return 401;
    } else if (refusal instanceof StaleEdit) {
      return 409;
    }
    return 422;
  }
}

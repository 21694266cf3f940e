package org.pamt.kernel;

import org.jspecify.annotations.Nullable;

/** There is no such thing, or none that the caller may know of. */
public final class NotFound extends DomainException {

  public NotFound() {
    super("kernel.notFound");
  }

  /** The given id, or this refusal when a link came without one. */
  public static <T> T unless(@Nullable T id) {
    if (id == null) {
      throw new NotFound();
    }
    return id;
  }
}

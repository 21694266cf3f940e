package org.pamt.kernel;

/** The caller is known, and may not do this. */
public final class Forbidden extends DomainException {

  public Forbidden() {
    super("kernel.forbidden");
  }
}

package org.pamt.kernel;

/** Someone else saved first; the edit at hand was based on an older version. */
public final class StaleEdit extends DomainException {

  public StaleEdit() {
    super("kernel.staleEdit");
  }
}

package org.pamt.groupwork;

import org.pamt.kernel.DomainException;

/** The work has been handed in; nothing was saved. */
public final class SubmissionClosed extends DomainException {

  public SubmissionClosed() {
    super("groupwork.closed");
  }
}

package org.pamt.workshop;

import java.io.Serializable;
import org.pamt.account.NewAccount;

/**
 * A line of a pasted list that can be understood, and what it will do.
 *
 * @param line counted from 1
 * @param standing what there is of this person already
 * @param knownAs the name the account has, where there is one: it may not be the person meant
 */
public record EnrolmentLine(int line, NewAccount account, Standing standing, String knownAs)
    implements Serializable {

  /** What there is of a person before they are enrolled. */
  public enum Standing {
    NEW,
    HAS_ACCOUNT,
    ENROLLED
  }

  EnrolmentLine known(Standing newStanding, String name) {
    return new EnrolmentLine(line, account, newStanding, name);
  }
}

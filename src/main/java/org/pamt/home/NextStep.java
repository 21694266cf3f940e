package org.pamt.home;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Text;

/**
 * One thing to do next.
 *
 * @param what why it is there
 * @param minutes how long it takes, in minutes
 */
public record NextStep(What what, Text title, String address, int minutes, @Nullable Instant due)
    implements Serializable {

  /** Why something is to be done; texts are {@code next.<constant>} and {@code go.<constant>}. */
  public enum What {
    RETURNED,
    DUE_SOON,
    RESUME_LESSON,
    READ_LESSON,
    TAKE_QUIZ,
    CALCULATE,
    WORK_IN_GROUP
  }
}

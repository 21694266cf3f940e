package org.pamt.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a save answers after its commit.
 *
 * @param seq number of the review's newest save
 * @param decidedBy name of who returned or accepted the hand-in meanwhile, or null
 */
public record SaveReply(long seq, List<Result> results, @Nullable String decidedBy) {

  /** One operation's save; {@code status} is always {@code saved}: a draft has one writer. */
  public record Result(UUID id, String status, long seq) {}
}

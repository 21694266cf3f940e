package org.pamt.groupwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the operations of one save, in their order.
 *
 * @param seq the submission's after it
 */
public record SaveReply(long seq, List<Result> results) {

  /**
   * What became of one operation.
   *
   * @param status {@code saved} or {@code conflict}
   * @param seq of the field after it
   * @param text where there is a conflict: the text that stands
   * @param by who wrote that text, and {@code at} when
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Result(
      UUID id,
      String status,
      long seq,
      @Nullable String text,
      @Nullable String by,
      @Nullable Instant at) {

    static Result saved(UUID id, long seq) {
      return new Result(id, status(Outcome.SAVED), seq, null, null, null);
    }

    static Result conflict(UUID id, FieldView standing) {
      return new Result(
          id,
          status(Outcome.CONFLICT),
          standing.seq(),
          standing.value().path("text").asText(""),
          standing.by(),
          standing.at());
    }

    private static String status(Outcome outcome) {
      return outcome.name().toLowerCase(Locale.ROOT);
    }
  }
}

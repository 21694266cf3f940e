package org.pamt.publishing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Whom a new release of a module touches. Counts alone: who they are is not the publisher's
 * business.
 *
 * @param workshops that are not over and would read it
 * @param people who have begun something in the module
 * @param attempts under way, which stay on the release they were begun with
 * @param submissions not yet accepted, which stay likewise
 * @param touches by the thing that changes, none where nobody has worked with it
 */
public record Impact(
    long workshops, long people, long attempts, long submissions, Map<Change, List<Touch>> touches)
    implements Serializable {

  public Impact {
    touches = Map.copyOf(touches);
  }

  /** Who worked with the thing a change is about. */
  public List<Touch> of(Change change) {
    return touches.getOrDefault(change, List.of());
  }

  /**
   * So many of one sort.
   *
   * @param sort its words are {@code touch.<sort>} in this feature's texts
   */
  public record Touch(String sort, long count) implements Serializable {}
}

package org.pamt.progress;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Person;

/**
 * One participant in a workshop's table.
 *
 * @param group name of the group, empty for none
 * @param lessonsRead of all modules of the workshop
 * @param cells in the order of the table's columns
 */
public record PersonRow(Person person, String group, long lessonsRead, List<Cell> cells)
    implements Serializable {

  /**
   * One exercise of one person.
   *
   * @param score the best, between 0 and 1; null where there is none
   */
  public record Cell(Standing standing, @Nullable Double score) implements Serializable {

    /** Key of its words in this feature's bundle. */
    public String label() {
      return "standing." + standing;
    }

    /** In per cent, for pages. */
    public @Nullable Long percent() {
      return score == null ? null : Math.round(100 * score);
    }
  }
}

package org.pamt.progress;

import java.io.Serializable;
import java.util.List;
import org.pamt.kernel.Text;

/**
 * A workshop's people and what each has done.
 *
 * @param lessons how many lessons its modules have
 */
public record WorkshopTable(
    String workshop, int lessons, List<Column> columns, List<PersonRow> rows)
    implements Serializable {

  /**
   * One exercise.
   *
   * @param part module and exercise key
   */
  public record Column(String part, String code, String kind, Text title) implements Serializable {}
}

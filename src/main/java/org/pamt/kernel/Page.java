package org.pamt.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a longer list, cut by the database.
 *
 * @param rows the rows of this page
 * @param total how many rows the whole list has
 */
public record Page<T>(List<T> rows, long total) implements Serializable {

  public Page {
    rows = List.copyOf(rows);
  }
}

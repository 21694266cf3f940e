package org.pamt.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Fired once the program answers; whoever has something to tell the person who started it adds it.
 */
public final class Ready {

  private final List<String> lines = new ArrayList<>();

  public void tell(String line) {
    lines.add(line);
  }

  List<String> lines() {
    return lines;
  }
}

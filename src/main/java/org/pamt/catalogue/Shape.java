package org.pamt.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be the same in a lesson's three languages: its headings, tables and boxes in number,
 * its questions and charts in all but words.
 */
final class Shape {

  /** One of them; two are alike when their marks are equal. */
  private record Part(String kind, String mark, int line) {}

  private static final List<String> KINDS = List.of("heading", "table", "box", "question", "chart");

  private final List<Part> parts = new ArrayList<>();

  /**
   * @param kind heading, table, box, question or chart
   * @param mark what must be the same in all languages
   */
  void add(String kind, String mark, int line) {
    parts.add(new Part(kind, mark, line));
  }

  /** Reports where this differs from the French original. */
  void compare(@Nullable Shape original, String file, Findings findings) {
    if (original == null || original == this) {
      return;
    }
    for (var kind : KINDS) {
      var mine = of(kind);
      var theirs = original.of(kind);
      if (mine.size() != theirs.size()) {
        findings.add(file, 0, "shape." + kind, mine.size(), theirs.size());
        continue;
      }
      for (var i = 0; i < mine.size(); i++) {
        if (!mine.get(i).mark().equals(theirs.get(i).mark())) {
          findings.add(file, mine.get(i).line(), "shapeDiffers." + kind, i + 1);
        }
      }
    }
  }

  private List<Part> of(String kind) {
    return parts.stream().filter(p -> p.kind().equals(kind)).toList();
  }
}

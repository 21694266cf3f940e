package org.pamt.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one package while it is read. */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();

  void add(String file, int line, String code, Object... arguments) {
    problems.add(new Problem(file, line, code, List.of(arguments)));
  }

  void addAll(List<Problem> more) {
    problems.addAll(more);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  boolean concern(String file) {
    return problems.stream().anyMatch(p -> p.file().equals(file));
  }

  List<Problem> sorted() {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
        .toList();
  }
}

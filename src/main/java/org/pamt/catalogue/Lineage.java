package org.pamt.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Under which keys a module's lessons have been known, over all its releases: each {@code formerly}
 * joins two names of one lesson. So what people did is found again under the key of any release,
 * also of an earlier one that is made current again.
 */
public final class Lineage {

  private final Map<String, Set<String>> names = new HashMap<>();

  Lineage(Collection<ModuleContent> releases) {
    for (var release : releases) {
      for (var lesson : release.lessons()) {
        join(lesson.key(), lesson.formerly().isEmpty() ? lesson.key() : lesson.formerly());
      }
    }
  }

  private void join(String key, String formerly) {
    var all = new HashSet<>(lesson(key));
    all.addAll(lesson(formerly));
    all.forEach(name -> names.put(name, all));
  }

  /** All keys a lesson has or had, this one among them. */
  public Set<String> lesson(String key) {
    return names.getOrDefault(key, Set.of(key));
  }
}

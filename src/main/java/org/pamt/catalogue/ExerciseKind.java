package org.pamt.catalogue;

import java.util.List;

/** A kind of exercise, as far as a package is concerned; the floors above implement it. */
public interface ExerciseKind {

  /** As written in {@code kind:}. */
  String name();

  /**
   * What is wrong with an exercise of this kind that its schema and the check of keys and links
   * can't see. Called only with what the schema accepted.
   *
   * @param file to name in the problems
   * @param module the module around it, to follow its references
   */
  List<Problem> check(ExerciseContent exercise, String file, ModuleContent module);
}

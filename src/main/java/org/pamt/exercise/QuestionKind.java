package org.pamt.exercise;

import java.util.Locale;

/** How a question is answered. */
public enum QuestionKind {
  SINGLE,
  MULTIPLE,
  TRUEFALSE,
  NUMERIC;

  static QuestionKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** As in content packages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.pamt.exercise;

/** A formula that gives no usable result; for whoever wrote it, not for whoever types numbers. */
public final class FormulaFault extends Exception {

  private final String why;

  FormulaFault(String formula, String why) {
    super(formula + ": " + why);
    this.why = why;
  }

  /** In English. */
  String why() {
    return why;
  }
}

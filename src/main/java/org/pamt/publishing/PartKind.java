package org.pamt.publishing;

/** What kinds of thing a package holds that have a key of their own. */
public enum PartKind {
  MODULE,
  LESSON,
  EXERCISE,
  QUESTION,
  INPUT,
  FIELD,
  CRITERION,
  MATERIAL,
  TERM
}

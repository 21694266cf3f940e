package org.pamt.review;

/** What a mark of a review is about. */
public enum Part {
  /** A criterion of the rubric: a level and a comment. */
  CRITERION,
  /** A field of the submission: a comment. */
  FIELD,
  /** The one change the group is asked for. */
  WHOLE;

  /** The key of {@link #WHOLE}, which has only one. */
  static final String ONLY = "whole";
}

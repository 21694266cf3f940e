package org.pamt.review;

/** Where a hand-in is, seen from the trainers' queue. */
public enum QueueState {
  WAITING,
  RETURNED,
  ACCEPTED,
  ALL
}

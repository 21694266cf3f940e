package org.pamt.workshop;

/** What someone is in a workshop. */
enum Part {
  PARTICIPANT,
  TRAINER
}

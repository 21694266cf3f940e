package org.pamt.account;

/** What an account is for. One account has one role. */
public enum Role {
  PARTICIPANT,
  TRAINER,
  ADMIN
}

package org.pamt.account;

/** Where a participant comes from; ISO 3166-1 alpha-3 codes. */
public enum Country {
  MAR,
  MRT,
  TUN,
  DZA,
  LBY,
  OTHER
}

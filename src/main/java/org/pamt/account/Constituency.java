package org.pamt.account;

/** The side of the labour market a participant comes from (collège). */
public enum Constituency {
  GOVERNMENT,
  EMPLOYERS,
  WORKERS,
  YOUTH,
  ACADEMIA
}

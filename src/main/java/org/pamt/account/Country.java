package org.pamt.account;

import java.time.ZoneId;

/** Where a participant comes from; ISO 3166-1 alpha-3 codes. */
public enum Country {
  MAR("Africa/Casablanca"),
  MRT("Africa/Nouakchott"),
  TUN("Africa/Tunis"),
  DZA("Africa/Algiers"),
  LBY("Africa/Tripoli"),
  OTHER("UTC");

  private final ZoneId zone;

  Country(String zone) {
    this.zone = ZoneId.of(zone);
  }

  /** The time zone its people live by; UTC where that is not known. */
  public ZoneId zone() {
    return zone;
  }
}

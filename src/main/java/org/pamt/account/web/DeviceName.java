package org.pamt.account.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Browser and system in the words people know, read from what a browser says of itself. */
final class DeviceName {

  /** The first that is found counts: most browsers also call themselves Chrome and Safari. */
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser", "Samsung Internet"),
          new Sign("Firefox", "Firefox"),
          new Sign("Chrome", "Chrome"),
          new Sign("Safari", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("Android", "Android"),
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS", "macOS"),
          new Sign("Linux", "Linux"));

  private DeviceName() {}

  /** For instance {@code Firefox · Windows}; empty where nothing is recognised. */
  static String of(String userAgent) {
    return Stream.of(find(BROWSERS, userAgent), find(SYSTEMS, userAgent))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static Optional<String> find(List<Sign> signs, String userAgent) {
    return signs.stream().filter(s -> userAgent.contains(s.token())).map(Sign::name).findFirst();
  }

  private record Sign(String token, String name) {}
}

package org.pamt.account.web;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in or switching language; never to another site. */
final class LocalAddress {

  private LocalAddress() {}

  /** The address if it is a path of this site; else the home page. */
  static String orHome(@Nullable String wanted) {
    return wanted != null && wanted.matches("/(?![/\\\\])[\\w./?=&%+~:@-]*") ? wanted : "/";
  }
}

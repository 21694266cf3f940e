package org.pamt.catalogue;

import org.pamt.platform.Build;

/** An icon of the sprite, for HTML written outside a page. */
final class Icon {

  private Icon() {}

  static String html(String name) {
    return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\""
        + Build.assets()
        + "/img/icons.svg#i-"
        + name
        + "\"></use></svg>";
  }
}

package org.pamt.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.pamt.kernel.Language;

/**
 * Which language a request is answered in: the one the signed-in person chose; else the one this
 * browser was last switched to; else the first it asks for that we have; else French.
 */
public final class Languages {

  /** Request attribute set, as a {@link Language}, once it is known whose request it is. */
  public static final String ATTRIBUTE = Languages.class.getName();

  public static final String COOKIE = "lang";

  private Languages() {}

  public static Language of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Language chosen) {
      return chosen;
    }
    return cookie(request).orElseGet(() -> asked(request));
  }

  private static Optional<Language> cookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(c -> c.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(code -> Language.of(code).stream())
        .findFirst();
  }

  private static Language asked(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Language.FR;
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
        .findFirst()
        .orElse(Language.FR);
  }
}

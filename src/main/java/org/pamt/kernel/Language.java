package org.pamt.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages every text of the product exists in; French is what others are translated from. */
public enum Language {
  FR,
  AR,
  EN;

  public static final List<Language> ALL = List.of(values());

  /** ISO 639-1 code in lower case, as in file names and {@code lang} attributes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For texts and bundles. Numbers are formatted with {@link #formats()}. */
  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** Western digits in Arabic too, as the Maghreb's administrations write them. */
  public Locale formats() {
    return Locale.forLanguageTag(this == AR ? "ar-TN-u-nu-latn" : this == FR ? "fr-FR" : "en-GB");
  }

  /** {@code rtl} or {@code ltr}, for {@code dir} attributes. */
  public String direction() {
    return this == AR ? "rtl" : "ltr";
  }

  public static Optional<Language> of(@Nullable String code) {
    return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
  }

  /** The supported language nearest to a locale; French where there is none. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(FR);
  }
}

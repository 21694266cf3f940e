package org.pamt.exercise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pamt.kernel.Language;

/**
 * Numbers as people write them: {@code 3,5} or {@code 3.5}, thousands apart by a space or not at
 * all, Western or Arabic-Indic digits. A comma before three digits is a thousands separator for
 * English readers only.
 */
public final class Numbers {

  /** Longest text taken for a number. */
  public static final int MAX_LENGTH = 60;

  private static final Pattern BLANKS_AND_MARKS = Pattern.compile("[\\p{Z}\\s\\p{Cf}'’\\u066C]");
  private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");
  private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
  private static final Pattern DOTTED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d*");
  private static final Pattern MANY_DOTS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern MANY_COMMAS =
      Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){2,}(\\.\\d*)?");
  private static final Pattern COMMAS_AND_DOT = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d*");

  private Numbers() {}

  /** The number that was written by someone working in this language; empty if it is none. */
  public static Optional<BigDecimal> read(String written, Language language) {
    if (written.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    var text = westernized(BLANKS_AND_MARKS.matcher(written).replaceAll(""));
    if (language == Language.EN && ENGLISH.matcher(text).matches()
        || MANY_COMMAS.matcher(text).matches()
        || COMMAS_AND_DOT.matcher(text).matches()) {
      return Optional.of(number(text.replace(",", "")));
    }
    if (DOTTED.matcher(text).matches() || MANY_DOTS.matcher(text).matches()) {
      return Optional.of(number(text.replace(".", "").replace(',', '.')));
    }
    return PLAIN.matcher(text).matches()
        ? Optional.of(number(text.replace(',', '.')))
        : Optional.empty();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }

  private static String westernized(String text) {
    var western = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                western.append(Character.digit(c, 10));
              } else if (c == '\u066B' || c == '\u060C') {
                western.append(','); // Arabic decimal separator, and the comma many type for it
              } else if (c == '\u2212') {
                western.append('-');
              } else {
                western.appendCodePoint(c);
              }
            });
    return western.toString();
  }

  /** For reading: rounded half up to so many decimals, thousands set apart. */
  public static String write(BigDecimal number, int decimals, Language language) {
    var format = format(language);
    format.setGroupingUsed(true);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /** For an input: all its decimals, nothing between the thousands. */
  public static String write(BigDecimal number, Language language) {
    var format = format(language);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** Thousands by U+202F in French and, as the Maghreb's offices do, in Arabic. */
  private static DecimalFormat format(Language language) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    if (language != Language.EN) {
      symbols.setDecimalSeparator(',');
      symbols.setGroupingSeparator('\u202F');
    }
    symbols.setMinusSign('\u2212');
    var format = new DecimalFormat("#,##0.###", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}

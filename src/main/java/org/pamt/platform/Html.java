package org.pamt.platform;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.pamt.kernel.Language;

/**
 * Writes text as HTML. In Arabic each number and each run of Latin letters is isolated, so that a
 * percent sign or a code stays where it was written; ranges are not isolated as one, so that they
 * begin at the right.
 */
public final class Html {

  private static final String NUMBER =
      "\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|[+\u2212-]?\\d+(?:[.,\u202F]\\d+)*(?:[\u00A0\u202F]?%)?";
  private static final String LATIN_WORD =
      "\\p{IsLatin}[\\p{IsLatin}\\d]*(?:[.&'’/_-][\\p{IsLatin}\\d]+)*";
  private static final String LATIN =
      LATIN_WORD + "(?:[ \u00A0](?:" + LATIN_WORD + "|\\d+(?:[.,]\\d+)*))*";

  private static final String GAP = "[ \u00A0]?";
  private static final String SUM =
      "(?:" + NUMBER + ")(?:" + GAP + "[/×÷+=\u2212]" + GAP + "(?:" + NUMBER + "))*";

  /** Sums and equations are read as one, from left to right. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d])(?:"
              + (LATIN_WORD + "[ \u00A0]=[ \u00A0]" + SUM + "|")
              + (LATIN + "|" + SUM)
              + ")");

  private Html() {}

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Text for the body of an element, in the language of that element. */
  public static String text(String text, Language language) {
    return isolate(text, language, Html::escape, "<bdi>", "</bdi>");
  }

  /** Text where no element can stand: attributes, SVG, plain text areas. */
  public static String plain(String text, Language language) {
    return isolate(text, language, part -> part, "\u2066", "\u2069");
  }

  private static String isolate(
      String text, Language language, UnaryOperator<String> write, String open, String close) {
    if (language != Language.AR) {
      return write.apply(text);
    }
    var html = new StringBuilder();
    var done = 0;
    for (var match = FOREIGN.matcher(text); match.find(); done = match.end()) {
      html.append(write.apply(text.substring(done, match.start())))
          .append(open)
          .append(write.apply(match.group()))
          .append(close);
    }
    return html.append(write.apply(text.substring(done))).toString();
  }
}

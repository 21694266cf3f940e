package org.pamt.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines for SVG, which does not. Widths are estimated, on the safe side, from
 * what the usual fonts of the three languages measure: the server has none of them.
 */
final class WrappedText {

  private static final String NARROW = " .,;:!|'’ijlIft()[]/-·\u00a0\u202f";
  private static final String WIDE = "mwMWœŒ%@—…";

  private WrappedText() {}

  /**
   * Lines of at most a width, broken at spaces, and inside words only where one is too long.
   *
   * @param width in ems
   */
  static List<String> lines(String text, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("[ \\t\\n\\r]+(?![%:;?!»])")) {
      for (var piece : pieces(word, width)) {
        if (!line.isEmpty() && ems(line + " " + piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Whether its first letter is Arabic or Hebrew. */
  static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(
            d ->
                d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .mapToObj(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }

  private static List<String> pieces(String word, double width) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    for (var letter : word.codePoints().mapToObj(Character::toString).toList()) {
      if (!piece.isEmpty() && ems(piece + letter) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(letter);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static double ems(String text) {
    return text.codePoints().mapToDouble(WrappedText::em).sum();
  }

  private static double em(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.34;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.9;
    }
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return Character.isUpperCase(letter) ? 0.7 : 0.58;
  }
}

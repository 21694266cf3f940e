package org.pamt.kernel;

import java.io.Serializable;
import java.util.Objects;

/** A short text in the three languages. */
public record Text(String fr, String ar, String en) implements Serializable {

  public Text {
    Objects.requireNonNull(fr);
    Objects.requireNonNull(ar);
    Objects.requireNonNull(en);
  }

  public String in(Language language) {
    return switch (language) {
      case FR -> fr;
      case AR -> ar;
      case EN -> en;
    };
  }

  /** The same words in all languages, for names and codes. */
  public static Text same(String words) {
    return new Text(words, words, words);
  }
}

package org.pamt.workshop;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What people write in lists for a column, a country, a constituency or a language. */
final class EnrolmentWords {

  private static final Map<String, String> MEANINGS = meanings();

  private EnrolmentWords() {}

  /** The constant of an enum that a word stands for, whatever of our languages it is in. */
  static <E extends Enum<E>> Optional<E> constant(String kind, Class<E> type, String word) {
    return meaning(kind, word).map(name -> Enum.valueOf(type, name));
  }

  /**
   * @param kind {@code column}, {@code country}, {@code constituency} or {@code language}
   */
  static Optional<String> meaning(String kind, String word) {
    return Optional.ofNullable(MEANINGS.get(kind + "." + plain(word)));
  }

  private static Map<String, String> meanings() {
    var lists = new Properties();
    try (var in = EnrolmentWords.class.getResourceAsStream("enrolment-words.properties")) {
      lists.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var meanings = new HashMap<String, String>();
    lists.stringPropertyNames().forEach(name -> add(meanings, name, lists.getProperty(name)));
    return Map.copyOf(meanings);
  }

  private static void add(Map<String, String> meanings, String name, String words) {
    var dot = name.indexOf('.');
    for (var word : words.split(",")) {
      meanings.put(name.substring(0, dot + 1) + plain(word), name.substring(dot + 1));
    }
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}

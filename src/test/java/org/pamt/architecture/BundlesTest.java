package org.pamt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence a person can meet exists in the three languages, and nothing else does. */
class BundlesTest {

  private static final List<String> LANGUAGES = List.of("fr", "ar", "en");

  /** {@code fooText[…]} in a page, with what stands in the brackets. */
  private static final Pattern IN_PAGE = Pattern.compile("\\b([a-z]+)Text\\[([^\\]]*)\\]");

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z0-9_.-]+)[\"']");

  /** Where Java names a sentence by feature and key. */
  private static final Pattern IN_JAVA =
      Pattern.compile(
          "(?:new Invalid|super|\\.tell|\\.refuse|\\.afterRedirect)"
              + "\\(\\s*\"([a-z]+)\\.([A-Za-z0-9.]+)\"");

  /** Where Java notes an act for the audit log. */
  private static final Pattern ACT = Pattern.compile("\\bnote\\(\\s*\"([a-z]+\\.[A-Za-z]+)\"");

  static List<String> features() {
    return Sources.features();
  }

  private static SortedMap<String, String> texts(String feature, String language) {
    var texts = new TreeMap<String, String>();
    for (var line : lines(feature, language)) {
      texts.put(line.split("=", 2)[0].strip(), line.split("=", 2)[1].strip());
    }
    return texts;
  }

  private static List<String> lines(String feature, String language) {
    var file = Sources.TEXTS.resolve(feature).resolve("messages_" + language + ".properties");
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void each_text_exists_once_in_each_language(String feature) {
    var french = texts(feature, "fr").keySet();
    for (var language : LANGUAGES) {
      assertThat(texts(feature, language).keySet()).as(language).isEqualTo(french);
      assertThat(lines(feature, language).stream().map(l -> l.split("=", 2)[0].strip()))
          .as(language)
          .doesNotHaveDuplicates();
      assertThat(texts(feature, language).values()).as(language).doesNotContain("");
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void the_blanks_of_a_text_are_the_same_in_each_language(String feature) {
    texts(feature, "fr")
        .forEach(
            (key, french) -> {
              for (var language : LANGUAGES) {
                assertThat(blanks(texts(feature, language).get(key)))
                    .as(key + " in " + language)
                    .isEqualTo(blanks(french));
              }
            });
  }

  private static Set<String> blanks(String text) {
    return Sources.all(text, Pattern.compile("(\\{[A-Za-z0-9]+)"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A straight apostrophe would be swallowed where a text's blanks are filled. */
  @ParameterizedTest
  @MethodSource("features")
  void apostrophes_are_typographic_and_patterns_are_sound(String feature) {
    for (var language : LANGUAGES) {
      texts(feature, language)
          .forEach(
              (key, text) -> {
                assertThat(text.replace("''", "")).as(key + " in " + language).doesNotContain("'");
                if (text.matches(".*\\{\\d.*")) {
                  assertThat(new MessageFormat(text)).isNotNull();
                }
              });
    }
  }

  @Test
  void each_text_a_page_names_exists() {
    var missing = new TreeSet<String>();
    Sources.each(
        Sources.WEB,
        ".xhtml",
        IN_PAGE,
        (file, found) -> {
          var keys = texts(found.group(1), "fr").keySet();
          var named = Sources.all(found.group(2), QUOTED).toList();
          named.stream()
              .filter(n -> named.size() == 1 || n.contains("."))
              .filter(n -> !exists(keys, n))
              .forEach(n -> missing.add(file + ": " + found.group(1) + " " + n));
        });
    assertThat(missing).isEmpty();
  }

  /** A name that ends in a dot is the beginning of one put together in the page. */
  private static boolean exists(Set<String> keys, String name) {
    return name.endsWith(".")
        ? keys.stream().anyMatch(k -> k.startsWith(name))
        : keys.contains(name);
  }

  @Test
  void each_refusal_notice_and_act_has_its_text() {
    var missing = new TreeSet<String>();
    Sources.each(
        Sources.JAVA,
        ".java",
        IN_JAVA,
        (file, found) -> {
          if (!exists(texts(found.group(1), "fr").keySet(), found.group(2))) {
            missing.add(file + ": " + found.group(1) + "." + found.group(2));
          }
        });
    Sources.each(
        Sources.JAVA,
        ".java",
        ACT,
        (file, found) -> {
          if (!texts("account", "fr").containsKey("act." + found.group(1))) {
            missing.add(file + ": account act." + found.group(1));
          }
        });
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("features")
  void no_text_is_left_over(String feature) {
    var said = said();
    var beginnings = said.stream().filter(s -> s.endsWith(".") && s.length() > 2).toList();
    var unused = new ArrayList<String>();
    for (var key : texts(feature, "fr").keySet()) {
      var whole = feature + "." + key;
      var named =
          said.contains(key)
              || said.contains(whole)
              || said.contains(key.replaceFirst("^act\\.", ""))
              || beginnings.stream().anyMatch(b -> key.startsWith(b) || whole.startsWith(b));
      if (!named) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Everything that stands between quotes in Java and in pages. */
  private static Set<String> said() {
    return Map.of(Sources.JAVA, ".java", Sources.WEB, ".xhtml").entrySet().stream()
        .flatMap(e -> Sources.read(e.getKey(), e.getValue()).values().stream())
        .flatMap(text -> Sources.all(text, LITERAL))
        .collect(Collectors.toSet());
  }
}

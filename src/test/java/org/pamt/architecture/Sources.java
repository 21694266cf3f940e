package org.pamt.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is written under {@code src/main}, for tests that read it. */
final class Sources {

  static final Path JAVA = Path.of("src/main/java");
  static final Path WEB = Path.of("src/main/webapp");
  static final Path TEXTS = Path.of("src/main/resources/org/pamt");

  private Sources() {}

  /** Files below a folder whose names end like this, with what they hold. */
  static Map<Path, String> read(Path folder, String ending) {
    SortedMap<Path, String> found = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      files.filter(f -> f.toString().endsWith(ending)).forEach(f -> found.put(f, read(f)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The features that have texts. */
  static List<String> features() {
    try (var folders = Files.list(TEXTS)) {
      return folders
          .filter(f -> Files.exists(f.resolve("messages_fr.properties")))
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each place where the pattern occurs in files below a folder. */
  static void each(Path folder, String ending, Pattern wanted, BiConsumer<Path, Matcher> use) {
    read(folder, ending)
        .forEach(
            (file, text) -> {
              for (var found = wanted.matcher(text); found.find(); ) {
                use.accept(file, found);
              }
            });
  }

  /** The first group of each place where a pattern occurs. */
  static Stream<String> all(String text, Pattern wanted) {
    return wanted.matcher(text).results().map(r -> r.group(1));
  }

  static Document xml(String text) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalArgumentException(text.substring(0, Math.min(200, text.length())), e);
    }
  }
}

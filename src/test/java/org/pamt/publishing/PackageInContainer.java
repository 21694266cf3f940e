package org.pamt.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.pamt.catalogue.PackageFiles;
import org.pamt.kernel.Language;

/** A package a test changes at will, begun from another one. */
final class PackageInContainer {

  private final String slug;
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  /** The same module under another slug, so that other tests keep theirs. */
  PackageInContainer(PackageFiles from, String was, String slug) {
    this.slug = slug;
    from.files()
        .forEach((path, bytes) -> files.put(path.replaceFirst("^" + was + "/", slug + "/"), bytes));
    replace("module.yaml", "slug: " + was, "slug: " + slug);
  }

  /** In one file of the module, or in all that end so. */
  PackageInContainer replace(String fileEnd, String was, String is) {
    var changed = false;
    for (var file : files.entrySet()) {
      var text = new String(file.getValue(), UTF_8);
      if (file.getKey().endsWith(fileEnd) && text.contains(was)) {
        file.setValue(text.replace(was, is).getBytes(UTF_8));
        changed = true;
      }
    }
    assertTrue(changed, () -> "no '" + was + "' in " + fileEnd);
    return this;
  }

  /** Takes out of a file what stands from one text on, up to another. */
  PackageInContainer remove(String fileEnd, String from, String to) {
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(fileEnd)) {
        var text = new String(file.getValue(), UTF_8);
        var begin = text.indexOf(from);
        file.setValue(
            (text.substring(0, begin) + text.substring(text.indexOf(to, begin))).getBytes(UTF_8));
      }
    }
    return this;
  }

  PackageInContainer put(String path, String text) {
    files.put(slug + "/" + path, text.getBytes(UTF_8));
    return this;
  }

  /** A short lesson after the others. */
  PackageInContainer addLesson(String key) {
    replace("module.yaml", "causes]", "causes, " + key + "]").replace("module.yaml", "175", "180");
    for (var language : Language.ALL) {
      var revision = language == Language.FR ? "revision: 1\nminutes: 5" : "follows: 1";
      var credit =
          language == Language.FR
              ? "author: Atelier PAMT\nlicence: CC-BY-4.0"
              : "translator: Atelier PAMT";
      put(
          "lessons/" + key + "." + language.code() + ".md",
          "---\ntitle: \"%s\"\n%s\n%s\n---\n\n12 400.\n".formatted(key, revision, credit));
    }
    return this;
  }

  PackageInContainer removeLesson(String key) {
    replace("module.yaml", ", " + key + "]", "]").replace("module.yaml", "180", "175");
    files.keySet().removeIf(path -> path.startsWith(slug + "/lessons/" + key + "."));
    return this;
  }

  PackageInContainer renameLesson(String was, String is) {
    for (var path : Map.copyOf(files).keySet()) {
      if (path.startsWith(slug + "/lessons/" + was + ".")) {
        files.put(path.replace("/" + was + ".", "/" + is + "."), files.remove(path));
      }
    }
    replace("/" + is + ".fr.md", "revision: 1", "revision: 1\nformerly: " + was);
    replace(".md", "(lesson:" + was + ")", "(lesson:" + is + ")");
    replace("quiz.yaml", "lesson: " + was, "lesson: " + is);
    return replace("module.yaml", was, is);
  }

  PackageFiles files() {
    return new PackageFiles(files);
  }

  byte[] bytes() {
    return files().toZip();
  }

  InputStream zip() {
    return new ByteArrayInputStream(bytes());
  }
}

package org.pamt.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.pamt.kernel.Invalid;

/**
 * The files of a package.
 *
 * @param files by path from the package's root, with {@code /} between folders
 */
public record PackageFiles(SortedMap<String, byte[]> files) {

  private static final Pattern MODULE = Pattern.compile("([a-z][a-z0-9-]*)/module\\.yaml");
  private static final Pattern SHARED =
      Pattern.compile("(datasets|material)/([a-z][a-z0-9-]*)\\..*");

  public PackageFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads a zip someone uploaded.
   *
   * @throws Invalid at the first thing that has no place in a package
   */
  public static PackageFiles fromZip(InputStream in) {
    return new ZipGuard().read(in);
  }

  /** Reads a zip this program wrote. */
  static PackageFiles ofOwnZip(byte[] zip) {
    var files = new TreeMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackageFiles(files);
  }

  /** The same files give the same bytes. */
  public byte[] toZip() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** A file's text; empty where there is no such file. */
  public String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  /** Knows the same files again, in hexadecimal. */
  public String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, bytes) -> {
            digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A package for each module of this tree, by slug: its folder and what it shares and uses. */
  SortedMap<String, PackageFiles> modules() {
    var modules = new TreeMap<String, PackageFiles>();
    for (var path : files.keySet()) {
      var module = MODULE.matcher(path);
      if (module.matches()) {
        modules.put(module.group(1), only(module.group(1)));
      }
    }
    return modules;
  }

  private PackageFiles only(String slug) {
    var own = keep(path -> path.startsWith(slug + "/"));
    var shared = keep(path -> SHARED.matcher(path).matches() && own.mentions(path));
    var all = new TreeMap<>(own.files);
    all.putAll(shared.files);
    all.putAll(keep("glossary.csv"::equals).files);
    return new PackageFiles(all);
  }

  private PackageFiles keep(Predicate<String> wanted) {
    var kept = new TreeMap<>(files);
    kept.keySet().removeIf(wanted.negate());
    return new PackageFiles(kept);
  }

  /** Whether the key of a shared file occurs as a word somewhere. */
  private boolean mentions(String sharedPath) {
    var key = SHARED.matcher(sharedPath).replaceFirst("$2");
    var word = Pattern.compile("(?<![a-z0-9-])" + key + "(?![a-z0-9-])");
    return files.keySet().stream().anyMatch(path -> word.matcher(text(path)).find());
  }
}

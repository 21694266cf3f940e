package org.pamt.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.pamt.kernel.Invalid;

/**
 * Reads a zip a stranger may have made. Nothing is written to disk and nothing is believed: sizes
 * are counted while unpacking, and the list at the zip's end must say what its parts say.
 */
final class ZipGuard {

  static final int MAX_ZIP = 32_000_000;
  static final int MAX_ENTRIES = 1_000;
  static final int MAX_FILE = 4_000_000;
  static final int MAX_ALL = 64_000_000;

  /** Text shrinks about four times; a bomb a thousand times. */
  static final int MAX_RATIO = 60;

  private static final int MAX_PATH = 200;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private long unpacked;
  private int packed;

  PackageFiles read(InputStream in) {
    try {
      var bytes = in.readNBytes(MAX_ZIP + 1);
      if (bytes.length > MAX_ZIP) {
        throw new Invalid("catalogue.zip.tooBig", MAX_ZIP / 1_000_000);
      }
      packed = bytes.length;
      var listed = new CentralDirectory(bytes).names();
      unpack(bytes);
      if (!listed.equals(names)) {
        throw new Invalid("catalogue.zip.broken");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Invalid("catalogue.zip.broken");
    }
    return new PackageFiles(files);
  }

  private void unpack(byte[] bytes) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      var same = new HashSet<String>();
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        checkPath(entry.getName());
        if (names.size() >= MAX_ENTRIES) {
          throw new Invalid("catalogue.zip.tooMany", MAX_ENTRIES);
        }
        if (!names.add(entry.getName()) || !same.add(entry.getName().toLowerCase(Locale.ROOT))) {
          throw new Invalid("catalogue.zip.twice", entry.getName());
        }
        unpack(zip, entry);
      }
    }
  }

  private void unpack(ZipInputStream zip, ZipEntry entry) throws IOException {
    var content = zip.readNBytes(MAX_FILE + 1);
    unpacked += content.length;
    if (content.length > MAX_FILE) {
      throw new Invalid("catalogue.zip.fileTooBig", entry.getName(), MAX_FILE / 1_000_000);
    }
    if (unpacked > MAX_ALL || unpacked > 1_000_000 + (long) packed * MAX_RATIO) {
      throw new Invalid("catalogue.zip.bomb");
    }
    if (entry.isDirectory()) {
      if (content.length > 0) {
        throw new Invalid("catalogue.zip.broken");
      }
      return;
    }
    FileGuard.check(entry.getName(), content);
    files.put(entry.getName(), content);
  }

  /** A path leads into the package and shows itself in a listing. */
  private static void checkPath(String path) {
    if (path.startsWith("/")
        || path.contains("\\")
        || path.contains(":")
        || path.length() > MAX_PATH
        || List.of(path.split("/")).contains("..")) {
      throw new Invalid("catalogue.zip.escape", path);
    }
    for (var segment : path.split("/")) {
      if (segment.startsWith(".") || segment.equals("__MACOSX")) {
        throw new Invalid("catalogue.zip.hidden", path);
      }
      if (!NAME.matcher(segment).matches()) {
        throw new Invalid("catalogue.zip.name", path);
      }
    }
  }
}

package org.pamt.catalogue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.pamt.kernel.Invalid;

/**
 * The list at the end of a zip. Only here does a zip say that an entry is a link, and unpackers
 * that read the list see other files than those that read from the front, if the two differ.
 */
final class CentralDirectory {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int UNIX = 3;
  private static final int FILE_TYPE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;

  private final ByteBuffer zip;
  private final Set<String> names = new HashSet<>();

  /**
   * @throws IllegalArgumentException where these bytes are no zip
   */
  CentralDirectory(byte[] bytes) {
    zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    var end = end(bytes.length);
    var count = Short.toUnsignedInt(zip.getShort(end + 10));
    var at = zip.getInt(end + 16);
    for (var i = 0; i < count; i++) {
      at = entry(at);
    }
  }

  private int end(int length) {
    for (var at = length - END_LENGTH; at >= Math.max(0, length - END_LENGTH - 65_535); at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    throw new IllegalArgumentException("no end");
  }

  /** Reads one entry; gives the place of the next. */
  private int entry(int at) {
    if (at < 0 || at + ENTRY_LENGTH > zip.capacity() || zip.getInt(at) != ENTRY) {
      throw new IllegalArgumentException("no entry");
    }
    var nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
    var next =
        at
            + ENTRY_LENGTH
            + nameLength
            + Short.toUnsignedInt(zip.getShort(at + 30))
            + Short.toUnsignedInt(zip.getShort(at + 32));
    if (next > zip.capacity()) {
      throw new IllegalArgumentException("cut off");
    }
    var name = new String(zip.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
    var madeOn = Short.toUnsignedInt(zip.getShort(at + 4)) >> 8;
    var type = (zip.getInt(at + 38) >>> 16) & FILE_TYPE;
    if (madeOn == UNIX && type != 0 && type != REGULAR && type != FOLDER) {
      throw new Invalid("catalogue.zip.link", name);
    }
    if ((zip.getShort(at + 8) & 1) != 0) {
      throw new Invalid("catalogue.zip.locked", name);
    }
    names.add(name);
    return next;
  }

  /** Names of all entries, folders with a slash at their end. */
  Set<String> names() {
    return names;
  }
}

package org.pamt.workshop.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.pamt.kernel.Invalid;

/** A list of people in an uploaded file. */
final class ListFile {

  private static final int MAX_BYTES = 1_000_000;

  private ListFile() {}

  /**
   * @throws Invalid where it is far too long, or not UTF-8: names would be garbled for good
   */
  static String read(Part file) throws IOException {
    if (file.getSize() > MAX_BYTES) {
      throw new Invalid("workshop.enrol.fileTooLong");
    }
    try (var in = file.getInputStream()) {
      var bytes = ByteBuffer.wrap(in.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new Invalid("workshop.enrol.fileNotUtf8");
    }
  }
}

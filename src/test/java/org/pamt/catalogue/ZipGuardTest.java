package org.pamt.catalogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pamt.kernel.Invalid;

class ZipGuardTest {

  @Test
  void a_package_is_read_as_it_was_written() {
    var files = Objects.requireNonNull(BundledModules.bundle().modules().get("diagnosis"));
    var read = PackageFiles.fromZip(new ByteArrayInputStream(files.toZip()));
    assertThat(read.digest()).isEqualTo(files.digest());
  }

  @ParameterizedTest
  @CsvSource({
    "../evil.md,                  escape",
    "diagnosis/../../evil.md,     escape",
    "/etc/evil.md,                escape",
    "C:evil.md,                   escape",
    "diagnosis\\evil.md,          escape",
    ".git/config.md,              hidden",
    "diagnosis/.hidden.md,        hidden",
    "__MACOSX/module.yaml,        hidden",
    "diagnosis/leçon.md,          name",
    "diagnosis//x.md,             name",
    "diagnosis/media/x.html,      script",
    "diagnosis/media/x.js,        script",
    "diagnosis/media/x.docx,      kind",
    "diagnosis/media/noextension, kind",
    "diagnosis/media/x.png,       notWhatItSays"
  })
  void a_path_with_no_place_in_a_package_is_refused(String path, String why) throws IOException {
    refused(zip(path, "text".getBytes(UTF_8)), why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><path ONCLICK='x()'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><a href='https://x.org'><path/></a></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>"
            + "<use x:href='https://x.org/a.svg#b'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'https://x.org'</style></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><path fill='url( https://x.org)'/></svg>",
        "<?xml-stylesheet href='x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
      })
  void a_drawing_that_does_something_is_refused(String svg) throws IOException {
    refused(zip("diagnosis/media/x.svg", svg.getBytes(UTF_8)), "script");
  }

  @Test
  void a_drawing_of_shapes_is_taken() throws IOException {
    var svg =
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><defs><pattern id='p'/></defs>"
            + "<path fill='url(#p)' d='M0 0'/><use href='#p'/></svg>";
    var files =
        PackageFiles.fromZip(
            new ByteArrayInputStream(zip("diagnosis/media/x.svg", svg.getBytes(UTF_8))));
    assertThat(files.text("diagnosis/media/x.svg")).isEqualTo(svg);
  }

  @Test
  void text_in_another_encoding_is_refused() throws IOException {
    refused(zip("diagnosis/x.md", "chômage".getBytes(ISO_8859_1)), "notUtf8");
    refused(zip("diagnosis/x.md", "a\0b".getBytes(UTF_8)), "notUtf8");
  }

  @Test
  void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
    refused(zip("diagnosis/x.md", new byte[ZipGuard.MAX_FILE + 1]), "fileTooBig");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var i = 0; i < 40; i++) {
        zip.putNextEntry(new ZipEntry("diagnosis/" + i + ".md"));
        zip.write(" ".repeat(3_000_000).getBytes(UTF_8));
      }
    }
    refused(bytes.toByteArray(), "bomb");
  }

  @Test
  void too_many_files_are_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var i = 0; i <= ZipGuard.MAX_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry("diagnosis/" + i + ".md"));
      }
    }
    refused(bytes.toByteArray(), "tooMany");
  }

  @Test
  void a_link_is_refused() throws IOException {
    var zip = zip("diagnosis/x.md", "/etc/passwd".getBytes(UTF_8));
    var list = lastIndexOf(zip, "PK\1\2");
    zip[list + 5] = 3; // made on Unix
    zip[list + 41] = (byte) 0xA1; // a symbolic link, 0120777
    zip[list + 40] = (byte) 0xFF;
    refused(zip, "link");
  }

  @Test
  void a_locked_file_is_refused() throws IOException {
    var zip = zip("diagnosis/x.md", "text".getBytes(UTF_8));
    zip[lastIndexOf(zip, "PK\1\2") + 8] |= 1;
    refused(zip, "locked");
  }

  @Test
  void the_same_file_twice_is_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("diagnosis/x.md"));
      zip.putNextEntry(new ZipEntry("diagnosis/X.md"));
    }
    refused(bytes.toByteArray(), "twice");
  }

  @Test
  void a_zip_that_lists_other_files_than_it_holds_is_refused() throws IOException {
    var zip = zip("diagnosis/x.md", "text".getBytes(UTF_8));
    zip[lastIndexOf(zip, "x.md")] = 'y';
    refused(zip, "broken");
  }

  @Test
  void what_is_no_zip_or_a_torn_one_is_refused() throws IOException {
    refused("no zip at all".getBytes(UTF_8), "broken");
    refused(new byte[0], "broken");
    var zip = zip("diagnosis/x.md", "text".getBytes(UTF_8));
    for (var length = 1; length < zip.length; length++) {
      refused(Arrays.copyOf(zip, length), "broken");
    }
  }

  private static void refused(byte[] zip, String why) {
    assertThatThrownBy(() -> PackageFiles.fromZip(new ByteArrayInputStream(zip)))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo("catalogue.zip." + why));
  }

  private static byte[] zip(String path, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static int lastIndexOf(byte[] bytes, String wanted) {
    return new String(bytes, ISO_8859_1).lastIndexOf(wanted);
  }
}

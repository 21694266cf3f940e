package org.pamt.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pamt.support.Server;

/** A backup taken while the program runs brings everything back. */
@Tag("once")
class BackupProcessIT {

  @Test
  void what_was_backed_up_while_running_is_there_after_a_restore() throws IOException {
    var folder = Server.emptyFolder("backup");
    var restored = Server.emptyFolder("restored");
    try (var server = Server.start(folder, List.of("-Ddemo=true"))) {
      var participant = server.client().signIn("participant01");
      assertThat(participant.get("/api/v1/backup").statusCode()).isEqualTo(403);
      var zip = server.client().signIn("admin").download("/api/v1/backup");
      unzip(zip, restored);
    }
    try (var server = Server.start(restored, List.of())) {
      assertThat(server.client().signIn("participant60").get("/").statusCode()).isEqualTo(200);
      assertThat(server.log()).doesNotContain("/account/welcome?token=");
    }
  }

  private static void unzip(InputStream from, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var zip = new ZipInputStream(from)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()));
      }
    }
  }
}

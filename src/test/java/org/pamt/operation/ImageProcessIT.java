package org.pamt.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pamt.support.Server;
import org.pamt.support.TestEnvironment;

/**
 * Runs what the image runs, read from the Dockerfile, as the image would: in a folder that holds
 * only the files it copies, as a user who owns nothing but the data folder. No container engine is
 * needed.
 */
@Tag("once")
class ImageProcessIT {

  private static final String UNPRIVILEGED = "10001";

  @Test
  void the_images_command_serves_as_an_unprivileged_user_and_makes_no_demo_accounts()
      throws IOException {
    var folder = Files.createTempDirectory("atelier-image");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    var data = Files.createDirectory(folder.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
    for (var file : copied()) {
      Files.copy(Path.of(file), folder.resolve(Path.of(file).getFileName()));
    }
    var port = Server.freePort();
    var command = new ArrayList<>(asUnprivileged());
    command.addAll(words("ENTRYPOINT"));
    command.addAll(List.of("--port", String.valueOf(port)));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("DATA_FOLDER", data.toString());
    builder.environment().put("BASE_URL", "http://localhost:" + port);
    builder.environment().put("HOME", data.toString());
    try (var server = Server.launch(builder, port, Server.emptyFolder("image"))) {
      server.awaitHealth();
      assertThat(server.awaitLog("/account/welcome?token=")).doesNotContain("participant01");
      assertThat(data.resolve("atelier.mv.db")).exists();
    } finally {
      TestEnvironment.delete(folder);
    }
  }

  @Test
  void the_images_health_check_asks_the_health_page_at_the_port_it_serves() throws IOException {
    var dockerfile = Files.readString(Path.of("Dockerfile"));
    assertThat(dockerfile)
        .contains("HEALTHCHECK")
        .contains("/dev/tcp/127.0.0.1/8080")
        .contains("GET /health")
        .contains("USER " + UNPRIVILEGED)
        .contains("VOLUME /var/lib/atelier");
    assertThat(words("CMD")).containsExactly("--port", "8080");
  }

  private static List<String> asUnprivileged() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of(
            "setpriv", "--reuid", UNPRIVILEGED, "--regid", UNPRIVILEGED, "--clear-groups", "--")
        : List.of();
  }

  private static List<String> words(String instruction) throws IOException {
    var line =
        Files.readAllLines(Path.of("Dockerfile")).stream()
            .filter(l -> l.startsWith(instruction + " ["))
            .reduce((first, last) -> last)
            .orElseThrow();
    return List.of(
        new ObjectMapper().readValue(line.substring(instruction.length()), String[].class));
  }

  private static List<String> copied() throws IOException {
    var line =
        Files.readAllLines(Path.of("Dockerfile")).stream()
            .filter(l -> l.startsWith("COPY --from=build "))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(line.split(" "))
        .filter(word -> word.startsWith("/build/"))
        .map(word -> word.substring("/build/".length()))
        .toList();
  }
}

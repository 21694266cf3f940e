package org.pamt.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pamt.support.Server;

/** What the person who runs the product relies on when it starts. */
@Tag("once")
class StartProcessIT {

  private static final Path PROC = Path.of("/proc");

  @Test
  void the_first_start_without_demo_prints_a_link_with_which_an_admin_comes_in()
      throws IOException {
    var folder = Server.emptyFolder("first-start");
    String link;
    try (var server = Server.start(folder, List.of())) {
      var log = server.awaitLog("/account/welcome?token=");
      var found = Pattern.compile("/account/welcome\\?token=\\S+").matcher(log);
      assertThat(found.find()).isTrue();
      link = found.group();
      assertThat(log).contains("Atelier PAMT  " + server.address());
      assertThat(server.client().get(link).statusCode()).isEqualTo(200);
      assertThat(server.client().get("/account/welcome?token=wrong").body())
          .doesNotContain("type=\"password\"");
      if (Files.isDirectory(PROC)) {
        assertThat(listening(server.pid()))
            .as("ports a single node listens on")
            .isEqualTo(Set.of(server.address().replaceAll(".*:", "")));
      }
    }
    try (var again = Server.start(folder, List.of())) {
      var log = again.awaitLog("Atelier PAMT  ");
      assertThat(log).doesNotContain("/account/welcome?token=");
      assertThat(again.client().get(link).statusCode()).as("state survives").isEqualTo(200);
    }
  }

  @Test
  void a_schema_newer_than_the_program_is_refused_and_left_alone() throws SQLException {
    var folder = Server.emptyFolder("newer-schema");
    Server.start(folder, List.of()).close();
    try (var database = open(folder);
        var statement = database.createStatement()) {
      statement.executeUpdate(
          "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
              + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
              + " \"success\") values (999, '999', 'from the future', 'SQL', 'V999__future.sql', 1,"
              + " 'x', 1, true)");
    }
    try (var server = Server.launch(folder, List.of())) {
      assertThat(server.awaitLog("Atelier PAMT can't use this database"))
          .doesNotContain("Atelier PAMT  http");
    }
    try (var database = open(folder);
        var rows =
            database
                .createStatement()
                .executeQuery("select count(*) from \"flyway_schema_history\"")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isPositive();
    }
  }

  private static java.sql.Connection open(Path folder) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:"
            + folder
            + "/atelier;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "atelier",
        "");
  }

  /** Ports on which this process accepts connections, read from Linux's tables. */
  private static Set<String> listening(long pid) throws IOException {
    var inodes = new TreeSet<String>();
    try (var files = Files.list(PROC.resolve(pid + "/fd"))) {
      for (var file : files.toList()) {
        try {
          var target = Files.readSymbolicLink(file).toString();
          if (target.startsWith("socket:[")) {
            inodes.add(target.replaceAll("\\D", ""));
          }
        } catch (IOException closedMeanwhile) {
          continue;
        }
      }
    }
    var ports = new TreeSet<String>();
    for (var table : List.of("tcp", "tcp6")) {
      Files.readAllLines(PROC.resolve(pid + "/net/" + table), StandardCharsets.US_ASCII).stream()
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> columns.length > 9 && columns[3].equals("0A"))
          .filter(columns -> inodes.contains(columns[9]))
          .map(columns -> columns[1].replaceAll(".*:", ""))
          .map(hex -> String.valueOf(Integer.parseInt(hex, 16)))
          .forEach(ports::add);
    }
    return ports;
  }
}

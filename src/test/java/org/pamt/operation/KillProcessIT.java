package org.pamt.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pamt.support.Server;
import org.pamt.support.Server.Client;
import org.pamt.support.TestEnvironment;

/**
 * Kills the server at random instants with saves in flight, each within {@value #WITHIN} ms of an
 * acknowledgement, and reads back every acknowledged save. How often: system property {@code
 * kills}.
 */
@Tag("once")
@Tag("full")
class KillProcessIT {

  private static final int WITHIN = 50;
  private static final int ACKNOWLEDGEMENTS_BEFORE_A_KILL = 12;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SUBMISSION = Pattern.compile("data-submission=\"([0-9a-f-]{36})\"");

  /** Each member writes a field of their own, so that what is read back tells whose save it was. */
  private static final Map<String, String> WRITERS =
      Map.of("participant01", "central", "participant02", "women");

  private final Random random = new Random();

  @Test
  void an_acknowledged_save_survives_kill_9_on_h2() {
    var folder = Server.emptyFolder("kill-h2");
    killAndReadBack(() -> Server.start(folder, List.of("-Ddemo=true")));
  }

  @Test
  void an_acknowledged_save_survives_kill_9_on_postgresql() throws IOException {
    try (var postgres = EmbeddedPostgres.builder().start()) {
      var folder = Server.emptyFolder("kill-postgresql");
      var options = new ArrayList<>(List.of("-Ddemo=true"));
      options.addAll(List.of(TestEnvironment.databaseOptions(postgres).split(" ")));
      killAndReadBack(() -> Server.start(folder, options));
    }
  }

  private void killAndReadBack(Supplier<Server> starts) {
    var acknowledged = new ConcurrentHashMap<String, Integer>();
    var kills = Integer.getInteger("kills");
    var server = starts.get();
    try {
      for (var kill = 1; kill <= kills; kill++) {
        writeAndKill(server, kill, acknowledged);
        server = starts.get();
        expectAll(server, acknowledged, kill);
      }
    } finally {
      server.kill();
    }
    System.out.printf("%d kills, saves read back: %s%n", kills, acknowledged);
  }

  private void writeAndKill(Server server, int round, Map<String, Integer> acknowledged) {
    var enough = new CountDownLatch(ACKNOWLEDGEMENTS_BEFORE_A_KILL);
    var writers =
        WRITERS.entrySet().stream()
            .map(
                w -> {
                  var client = server.client().signIn(w.getKey());
                  return new Thread(() -> write(client, w.getValue(), round, acknowledged, enough));
                })
            .toList();
    writers.forEach(Thread::start);
    try {
      assertThat(enough.await(60, TimeUnit.SECONDS)).as("saves are acknowledged").isTrue();
      TimeUnit.MILLISECONDS.sleep(random.nextInt(WITHIN));
      server.kill();
      for (var writer : writers) {
        writer.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes ever higher numbers until the server is gone. */
  private static void write(
      Client client,
      String field,
      int round,
      Map<String, Integer> acknowledged,
      CountDownLatch enough) {
    try {
      var id = submission(client);
      var seq = seq(client, id, field);
      for (var n = acknowledged.getOrDefault(field, 0) + 1; ; n++) {
        var answer =
            client.postJson("/api/v1/submissions/" + id + "/operations", save(field, seq, n));
        if (answer.statusCode() != 200) {
          throw new AssertionError("round " + round + ": " + answer.statusCode() + answer.body());
        }
        acknowledged.put(field, n);
        enough.countDown();
        seq = JSON.readTree(answer.body()).get("seq").asLong();
      }
    } catch (UncheckedIOException killed) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String save(String field, long base, int n) {
    return """
        {"operations":[{"id":"%s","field":"%s","type":"text","payload":{"base":%d,"text":"%d"}}]}"""
        .formatted(UUID.randomUUID(), field, base, n);
  }

  private static void expectAll(Server server, Map<String, Integer> acknowledged, int kill) {
    WRITERS.forEach(
        (name, field) -> {
          var client = server.client().signIn(name);
          var text = value(client, submission(client), field).path("text").asText();
          assertThat(Integer.parseInt(text))
              .as("field %s after kill %d", field, kill)
              .isGreaterThanOrEqualTo(acknowledged.get(field));
        });
  }

  private static String submission(Client client) {
    var page = client.get("/groupwork/submission?module=diagnosis&exercise=problem-tree").body();
    var found = SUBMISSION.matcher(page);
    assertThat(found.find()).as("the page names its submission: " + page).isTrue();
    return found.group(1);
  }

  private static JsonNode value(Client client, String id, String field) {
    return change(client, id, field).path("value");
  }

  private static long seq(Client client, String id, String field) {
    return change(client, id, field).path("seq").asLong();
  }

  private static JsonNode change(Client client, String id, String field) {
    try {
      for (var change :
          JSON.readTree(client.get("/api/v1/submissions/" + id).body()).get("changes")) {
        if (change.get("field").asText().equals(field)) {
          return change;
        }
      }
      return JSON.missingNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

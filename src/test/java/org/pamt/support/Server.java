package org.pamt.support;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product in a process of its own, to be stopped, killed and started again. */
public final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final int port;
  private final Path log;
  private final Process process;

  private Server(ProcessBuilder builder, int port, Path log) {
    this.port = port;
    this.log = log;
    try {
      process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts the WAR that Maven built, on loopback.
   *
   * @param folder where its log goes, and its data unless the options say otherwise
   * @param options of the Java machine
   */
  public static Server start(Path folder, List<String> options) {
    var server = launch(folder, options);
    server.awaitHealth();
    return server;
  }

  /** Like {@link #start}, without waiting for it to answer. */
  public static Server launch(Path folder, List<String> options) {
    var port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Starts count here, not peak speed.
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.add("-Dbase.url=http://localhost:" + port);
    command.add("-Ddata.folder=" + folder.toAbsolutePath());
    command.addAll(options);
    command.addAll(List.of("-jar", System.getProperty("payara.microJar"), "--nohazelcast"));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(List.of("--prebootcommandfile", "src/main/payara/loopback.cmd"));
    command.addAll(List.of("--contextroot", "/", "--deploy", System.getProperty("app.war")));
    return launch(new ProcessBuilder(command), port, folder);
  }

  /** Runs a command that starts the product on a port. */
  public static Server launch(ProcessBuilder builder, int port, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Server(builder, port, folder.resolve("server-" + port + ".log"));
  }

  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the health page answers 200. */
  public void awaitHealth() {
    var deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      if (!process.isAlive()) {
        throw new AssertionError("The server ended: " + tail());
      }
      try {
        if (client().get("/health").statusCode() == 200) {
          return;
        }
      } catch (UncheckedIOException notYet) {
        pause();
      }
    }
    throw new AssertionError("The server does not answer: " + tail());
  }

  /** Waits until the log holds a text, and gives all of the log. */
  public String awaitLog(String text) {
    var deadline = Instant.now().plus(PATIENCE);
    while (!log().contains(text)) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("Not in the log: " + text + "\n" + tail());
      }
      pause();
    }
    return log();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String tail() {
    var all = log();
    return all.substring(Math.max(0, all.length() - 4000));
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public String address() {
    return "http://localhost:" + port;
  }

  /** As {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    await();
  }

  public Client client() {
    return new Client(address());
  }

  /** A browser without a face: keeps cookies, follows no redirect. */
  public static final class Client {

    private final String address;
    private final HttpClient http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** A browser for the product at this address, without a slash at its end. */
    public static Client of(String address) {
      return new Client(address);
    }

    private Client(String address) {
      this.address = address;
    }

    public Client signIn(String name) {
      get("/account/sign-in");
      var answer =
          postForm(
              "/account/sign-in",
              Map.of(
                  "signIn", "signIn",
                  "name", name,
                  "password", Visitor.PASSWORD,
                  "enter", "x",
                  "jakarta.faces.ViewState", "stateless"));
      if (answer.statusCode() != 302) {
        throw new AssertionError("Not signed in: " + answer.statusCode() + answer.body());
      }
      return this;
    }

    public HttpResponse<String> get(String path) {
      return send(request(path).GET());
    }

    public InputStream download(String path) {
      return new ByteArrayInputStream(send(request(path).GET(), BodyHandlers.ofByteArray()).body());
    }

    public HttpResponse<String> postForm(String path, Map<String, String> form) {
      var body =
          form.entrySet().stream()
              .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
              .reduce((a, b) -> a + "&" + b)
              .orElse("");
      return send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postJson(String path, String json) {
      return send(
          request(path)
              .header("Content-Type", "application/json")
              .header("X-Requested-By", "pamt")
              .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
      try {
        return http.send(request.build(), body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String encode(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  /** A folder under {@code target/it}, emptied. */
  public static Path emptyFolder(String name) {
    var folder = new File("target/it/" + name).toPath().toAbsolutePath();
    TestEnvironment.delete(folder);
    return folder;
  }
}

package org.pamt.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the integration tests: an empty database of the kind {@code it.database} names, and the
 * options the server under test is started with. Unit tests, which name none, get nothing.
 */
public class TestEnvironment implements LauncherSessionListener {

  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    var database = System.getProperty("it.database");
    if (database == null) {
      return;
    }
    var folder = Path.of("target", "it", database).toAbsolutePath();
    delete(folder);
    System.setProperty(
        "it.jvm", "-Xmx1g -Ddemo=true -Ddata.folder=" + folder + " " + databaseOptions(database));
  }

  private String databaseOptions(String database) {
    if (database.equals("h2")) {
      return "";
    }
    try {
      postgres = EmbeddedPostgres.builder().start();
      return databaseOptions(postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings with which the product uses this PostgreSQL. */
  public static String databaseOptions(EmbeddedPostgres postgres) {
    return "-Ddb.driver=org.postgresql.Driver -Ddb.user=postgres -Ddb.url="
        + postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Deletes a folder and all in it, if it is there. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

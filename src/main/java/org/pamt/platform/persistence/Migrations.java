package org.pamt.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema up to date before anyone uses it. */
@ApplicationScoped
public class Migrations {

  @Resource(lookup = Database.NAME)
  private DataSource database;

  void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup event)
      throws SQLException {
    migrate(database);
  }

  /**
   * Runs the migrations not yet run.
   *
   * @throws SchemaTooNew when the database was last used by a newer program
   */
  public static void migrate(DataSource database) throws SQLException {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(database)
          .locations("classpath:db/migration")
          .placeholders(Map.of("bytes", isH2(database) ? "binary large object" : "bytea"))
          // By default a schema from the future is accepted in silence.
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayValidateException invalid) {
      throw new SchemaTooNew(invalid);
    }
  }

  private static boolean isH2(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
  }
}

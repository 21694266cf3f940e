package org.pamt.account;

import static org.pamt.account.MayCall.Who.ADMIN;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.pamt.kernel.Invalid;
import org.pamt.platform.persistence.Database;

/** Copies the embedded database while people work. PostgreSQL has tools of its own for that. */
@ApplicationScoped
@Transactional
public class Backup {

  @Resource(lookup = Database.NAME)
  private DataSource database;

  @Inject private Audit audit;

  /**
   * Writes a zip that holds the database file as it is at one instant; the caller deletes it. To
   * restore: stop the program, put the file into an empty data folder, start.
   *
   * @throws Invalid where the database is not the embedded one
   */
  @MayCall(ADMIN)
  public Path make() {
    try (var connection = database.getConnection()) {
      if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
        throw new Invalid("account.backupElsewhere");
      }
      var zip = Files.createTempFile("atelier-", ".zip");
      try (var backup = connection.prepareStatement("backup to ?")) {
        backup.setString(1, zip.toString());
        backup.execute();
      }
      audit.note("account.backedUp", "");
      return zip;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

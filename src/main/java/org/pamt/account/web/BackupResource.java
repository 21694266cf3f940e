package org.pamt.account.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import org.pamt.account.Backup;

/** {@code GET /api/v1/backup}: the embedded database as a zip, for admins. */
@Path("backup")
public class BackupResource {

  @Inject private Backup backup;

  @GET
  @Produces("application/zip")
  public Response get() {
    var zip = backup.make();
    StreamingOutput copy =
        out -> {
          try {
            Files.copy(zip, out);
          } finally {
            Files.delete(zip);
          }
        };
    return Response.ok(copy)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"atelier-backup.zip\"")
        .build();
  }
}

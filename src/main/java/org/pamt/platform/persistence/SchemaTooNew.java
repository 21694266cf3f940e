package org.pamt.platform.persistence;

/** The program won't start on a schema it does not know: it could only damage it. */
public final class SchemaTooNew extends RuntimeException {

  SchemaTooNew(Exception cause) {
    super(
        "Atelier PAMT can't use this database: its schema was made by a newer or an altered version of"
            + " the program. Start that version, or restore a backup made with this one. Nothing was"
            + " changed. "
            + cause.getMessage(),
        cause);
  }
}

package org.pamt.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;

/** The one data source, pooled by the server. Which database it is, is a setting; no code asks. */
@DataSourceDefinition(
    name = Database.NAME,
    className = "org.pamt.platform.persistence.ConfiguredDataSource",
    minPoolSize = 2,
    initialPoolSize = 2,
    maxPoolSize = 24)
public final class Database {

  public static final String NAME = "java:app/jdbc/atelier";

  private Database() {}
}

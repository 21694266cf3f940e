package org.pamt.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to the database the settings {@code db.*} name. The server's own way,
 * expressions in the attributes of {@link jakarta.annotation.sql.DataSourceDefinition}, is resolved
 * before the defaults of this program can be seen.
 */
public final class ConfiguredDataSource implements DataSource {

  private @Nullable PrintWriter log;

  @Override
  public Connection getConnection() throws SQLException {
    var config = ConfigProvider.getConfig(ConfiguredDataSource.class.getClassLoader());
    var url = config.getValue("db.url", String.class);
    var properties = new Properties();
    properties.setProperty("user", config.getValue("db.user", String.class));
    properties.setProperty(
        "password", config.getOptionalValue("db.password", String.class).orElse(""));
    var connection = driver(config).connect(url, properties);
    if (connection == null) {
      throw new SQLException("The driver db.driver does not know the address db.url: " + url);
    }
    return connection;
  }

  private static Driver driver(Config config) throws SQLException {
    var name = config.getValue("db.driver", String.class);
    try {
      return Class.forName(name, true, ConfiguredDataSource.class.getClassLoader())
          .asSubclass(Driver.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SQLException("There is no database driver " + name, e);
    }
  }

  /** User and password are settings; what the pool passes is ignored. */
  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return log;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {
    log = out;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException("Say it in db.url");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Not a wrapper for " + type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}

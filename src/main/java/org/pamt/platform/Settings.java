package org.pamt.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Every setting of the product; each is a row of the README's table. A setting {@code a.b} is given
 * as system property {@code a.b} or environment variable {@code A_B}; defaults stand in {@code
 * META-INF/microprofile-config.properties}. {@code db.*} are read by {@link
 * org.pamt.platform.persistence.Database} before any bean exists.
 */
@ApplicationScoped
public class Settings {

  private final Config config;

  @Inject
  Settings(Config config) {
    this.config = config;
  }

  /** For the CDI proxy. */
  @SuppressWarnings("NullAway")
  protected Settings() {
    this(null);
  }

  /** Where the embedded database lives. */
  public Path dataFolder() {
    return Path.of(config.getValue("data.folder", String.class));
  }

  public String databaseUrl() {
    return config.getValue("db.url", String.class);
  }

  public String databaseDriver() {
    return config.getValue("db.driver", String.class);
  }

  public String databaseUser() {
    return config.getValue("db.user", String.class);
  }

  /** Whether a demo workshop with accounts and work is made at the first start. */
  public boolean demo() {
    return config.getValue("demo", Boolean.class);
  }

  /** The address people type, without a slash at the end. */
  public URI baseUrl() {
    return config.getValue("base.url", URI.class);
  }

  /** {@code host:port} of a mail server; nothing depends on there being one. */
  public Optional<String> mailServer() {
    return config.getOptionalValue("mail.server", String.class);
  }

  /** How long someone stays signed in without doing anything. */
  public Duration sessionLength() {
    return Duration.ofMinutes(config.getValue("session.minutes", Integer.class));
  }
}

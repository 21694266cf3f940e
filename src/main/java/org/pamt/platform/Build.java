package org.pamt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is. */
public final class Build {

  private static final String STAMP = read();

  private Build() {}

  /**
   * Where this build's style sheets, scripts and pictures are served, without a slash at the end.
   */
  public static String assets() {
    return "/static/" + STAMP;
  }

  /** Distinguishes this build from others. */
  public static String stamp() {
    return STAMP;
  }

  private static String read() {
    var build = new Properties();
    try (var in = Build.class.getResourceAsStream("/build.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("stamp", "0");
  }
}

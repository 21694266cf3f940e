package org.pamt.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.pamt.account.Caller;
import org.pamt.kernel.NotFound;

/** Publishes each module the program brings along as release 1 when it is first seen. */
@ApplicationScoped
public class BundledModules {

  private static final System.Logger LOG = System.getLogger(BundledModules.class.getName());

  @Inject private Releases releases;
  @Inject private Caller caller;
  @Inject private PackageParser parser;
  @Inject private Event<BundledModuleChanged> changed;

  /** Before anything that wants a module to be there. */
  @ActivateRequestContext
  void publish(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup event) {
    caller.actAsProgram();
    bundle().modules().forEach(this::publish);
  }

  private void publish(String slug, PackageFiles files) {
    try {
      releases.current(slug);
    } catch (NotFound firstSeen) {
      parser.parse(files).problems().forEach(p -> LOG.log(System.Logger.Level.ERROR, p));
      releases.publish(files, "");
      return;
    }
    var digest = files.digest();
    if (!releases.knows(slug, digest)) {
      changed.fire(new BundledModuleChanged(slug, files, digest));
    }
  }

  /** Everything bundled: modules, schemas, glossary, datasets, material. */
  static PackageFiles bundle() {
    try (var in = BundledModules.class.getResourceAsStream("/modules-content.zip")) {
      return PackageFiles.ofOwnZip(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

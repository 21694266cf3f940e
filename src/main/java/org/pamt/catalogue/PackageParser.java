package org.pamt.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reads a package of one module: checks all of it and renders what people will read. Never fails on
 * bad content; it says what is wrong and where.
 */
@ApplicationScoped
public class PackageParser {

  private final Iterable<ExerciseKind> kinds;
  private final Schemas schemas;

  @Inject
  PackageParser(@Any Instance<ExerciseKind> kinds) {
    this((Iterable<ExerciseKind>) kinds);
  }

  PackageParser(Iterable<ExerciseKind> kinds) {
    this.kinds = kinds;
    schemas = new Schemas(BundledModules.bundle());
  }

  /** For the CDI proxy. */
  @SuppressWarnings("NullAway")
  protected PackageParser() {
    kinds = List.of();
    schemas = null;
  }

  public ParsedPackage parse(PackageFiles files) {
    var findings = new Findings();
    var content = new PackageReading(files, schemas, findings).read();
    if (findings.isEmpty()) {
      content.ifPresent(module -> checkKinds(module, findings));
    }
    return new ParsedPackage(content, findings.sorted());
  }

  private void checkKinds(ModuleContent module, Findings findings) {
    for (var exercise : module.exercises()) {
      var file = module.slug() + "/exercises/" + exercise.key() + ".yaml";
      for (var kind : kinds) {
        if (kind.name().equals(exercise.kind())) {
          findings.addAll(kind.check(exercise, file, module));
        }
      }
    }
  }
}

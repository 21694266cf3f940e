package org.pamt.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pamt.kernel.NotFound;

/** Finds the kind of a field by its name. */
@ApplicationScoped
public class FieldKinds {

  @Inject @Any private Instance<FieldKind> kinds;

  public Optional<FieldKind> find(String name) {
    return kinds.stream().filter(k -> k.name().equals(name)).findFirst();
  }

  public FieldKind of(String name) {
    return find(name).orElseThrow(NotFound::new);
  }

  public FieldKind of(Field field) {
    return of(field.kind());
  }
}

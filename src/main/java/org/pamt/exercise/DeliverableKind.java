package org.pamt.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ExerciseKind;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Problem;

/** A group exercise whose fields the group fills in and hands in. */
@ApplicationScoped
public class DeliverableKind implements ExerciseKind {

  @Inject private FieldKinds kinds;

  @Override
  public String name() {
    return Deliverable.KIND;
  }

  @Override
  public List<Problem> check(ExerciseContent exercise, String file, ModuleContent module) {
    var deliverable = Deliverable.of(exercise);
    return deliverable.fields().stream()
        .flatMap(
            field ->
                kinds.find(field.kind()).stream()
                    .flatMap(kind -> kind.check(field, deliverable, file).stream()))
        .toList();
  }
}

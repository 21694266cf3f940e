package org.pamt.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.ReleaseView;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.Invalid;

/** Which modules a workshop teaches, from which releases. */
@ApplicationScoped
class Curriculum {

  @Inject private WorkshopRepository workshops;
  @Inject private Releases releases;

  /** The current release of a module, if there is such a module. */
  Optional<UUID> current(String module) {
    return releases.current().stream()
        .filter(r -> r.module().equals(module))
        .map(ReleaseView::id)
        .findFirst();
  }

  /** The release of a module this workshop follows, if it teaches it. */
  Optional<UUID> release(UUID workshop, String module) {
    return workshop.equals(Workshop.SELF_STUDY)
        ? current(module)
        : workshops.modules(workshop).stream()
            .filter(m -> m.module().equals(module))
            .map(WorkshopModule::releaseId)
            .findFirst();
  }

  /** What this workshop teaches, in order; self-study everything there is. */
  List<ModuleContent> content(UUID workshop) {
    var ids =
        workshop.equals(Workshop.SELF_STUDY)
            ? releases.current().stream().map(ReleaseView::id)
            : workshops.modules(workshop).stream().map(WorkshopModule::releaseId);
    return ids.map(releases::content).toList();
  }

  /** Every module there is, in its current release. */
  List<ModuleContent> offered() {
    return content(Workshop.SELF_STUDY);
  }

  boolean has(UUID workshop, String module, String exercise) {
    return release(workshop, module).stream()
        .flatMap(id -> releases.content(id).exercises().stream())
        .map(ExerciseContent::key)
        .anyMatch(exercise::equals);
  }

  /**
   * Makes the workshop teach these, in this order; what it teaches already stays on its release.
   *
   * @throws Invalid where there is no such module
   */
  void teach(UUID workshop, List<String> modules) {
    var taught = workshops.modules(workshop);
    taught.stream().filter(m -> !modules.contains(m.module())).forEach(workshops::remove);
    for (var position = 0; position < modules.size(); position++) {
      var slug = modules.get(position);
      var kept = taught.stream().filter(m -> m.module().equals(slug)).findFirst();
      if (kept.isPresent()) {
        kept.get().move(position);
      } else {
        workshops.add(new WorkshopModule(workshop, slug, published(slug), position));
      }
    }
  }

  private UUID published(String module) {
    return current(module).orElseThrow(() -> new Invalid("workshop.moduleUnknown", module));
  }
}

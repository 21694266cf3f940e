package org.pamt.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.Opening;

/** Where the caller does an exercise, and whether they may now. */
@ApplicationScoped
class Places {

  @Inject private Attendance attendance;
  @Inject private Releases releases;

  /**
   * The exercise as the caller's workshop does it now.
   *
   * @throws NotFound where there is no such module or exercise
   */
  Place find(String module, String exercise) {
    var workshop = attendance.teaching(module).id();
    var place = new Place(workshop, module, exercise, attendance.release(workshop, module));
    content(place);
    return place;
  }

  ExerciseContent content(Place place) {
    return module(place).exercise(place.exercise());
  }

  ModuleContent module(Place place) {
    return releases.content(place.releaseId());
  }

  ExerciseHead head(Place place) {
    var module = module(place);
    var exercise = module.exercise(place.exercise());
    return new ExerciseHead(
        module.slug(),
        module.code(),
        module.title(),
        exercise.key(),
        exercise.title(),
        exercise.summary(),
        exercise.minutes(),
        Sheet.of(exercise).possible(),
        attendance.workshop(place.workshopId()),
        opening(place));
  }

  Opening opening(Place place) {
    return attendance.opening(place.workshopId(), place.module(), place.exercise());
  }

  void requireOpen(Place place) {
    if (!opening(place).open()) {
      throw new Invalid("attempt.closed");
    }
  }
}

package org.pamt.progress.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.catalogue.LessonContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.progress.ExerciseStanding;
import org.pamt.progress.Progress;
import org.pamt.progress.Reading;
import org.pamt.progress.ReadingView;
import org.pamt.progress.Standing;
import org.pamt.workshop.Attendance;

/** Backs the fragments {@code reading.xhtml} and {@code module-progress.xhtml}. */
@Named
@RequestScoped
public class ReadingPage {

  @Inject private Reading reading;
  @Inject private Progress progress;
  @Inject private Attendance attendance;
  private @Nullable List<ReadingView> readings;
  private @Nullable Map<String, Standing> standings;

  /**
   * Whether the caller has read this lesson; a module's readings are asked for once per request.
   */
  public boolean read(String module, String lesson) {
    return of(module).stream().anyMatch(r -> r.lesson().equals(lesson) && r.read());
  }

  /** Whether the caller has begun this lesson and not finished it. */
  public boolean begun(String module, String lesson) {
    return of(module).stream().anyMatch(r -> r.lesson().equals(lesson) && !r.read());
  }

  /** The heading the caller last reached in this lesson; empty is the top. */
  public String place(String module, String lesson) {
    return of(module).stream()
        .filter(r -> r.lesson().equals(lesson))
        .map(ReadingView::place)
        .findFirst()
        .orElse("");
  }

  /** How many of a module's lessons the caller has read. */
  public long count(String module) {
    return of(module).stream().filter(ReadingView::read).count();
  }

  /** The lesson to go on with: the first not yet read, else the first. */
  public LessonContent next(ModuleContent module) {
    return module.lessons().stream()
        .filter(lesson -> !read(module.slug(), lesson.key()))
        .findFirst()
        .orElseGet(() -> module.lessons().get(0));
  }

  /** Where the caller stands with an exercise in their workshop. */
  public Standing standing(String module, String exercise) {
    if (standings == null) {
      standings =
          attendance.current().map(w -> progress.own(w.id())).orElse(List.of()).stream()
              .flatMap(m -> m.exercises().stream())
              .collect(toMap(e -> e.module() + "/" + e.exercise(), ExerciseStanding::standing));
    }
    return standings.getOrDefault(module + "/" + exercise, Standing.NOT_BEGUN);
  }

  private List<ReadingView> of(String module) {
    if (readings == null || readings.stream().anyMatch(r -> !r.module().equals(module))) {
      readings = reading.of(module);
    }
    return readings;
  }

  public void finish(String module, String lesson) throws IOException {
    reading.finish(module, lesson);
    Faces.redirect("/catalogue/lesson?module=%s&lesson=%s", module, lesson);
  }

  public void takeBack(String module, String lesson) throws IOException {
    reading.takeBack(module, lesson);
    Faces.redirect("/catalogue/lesson?module=%s&lesson=%s", module, lesson);
  }
}

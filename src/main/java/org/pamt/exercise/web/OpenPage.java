package org.pamt.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.catalogue.ReleaseChoice;
import org.pamt.catalogue.Releases;
import org.pamt.exercise.Calculator;
import org.pamt.exercise.Quiz;
import org.pamt.kernel.NotFound;

/** Backs {@code /exercise/open.xhtml}: leads on to the page of the exercise's kind. */
@Named
@RequestScoped
public class OpenPage {

  private static final Map<String, String> PAGES =
      Map.of(
          Quiz.KIND,
          "/attempt/quiz",
          Calculator.KIND,
          "/attempt/calculator",
          "deliverable",
          "/groupwork/submission");

  @Inject private Releases releases;
  @Inject private ReleaseChoice choice;
  private @Nullable String module;
  private @Nullable String exercise;

  public void load() {
    var release = choice.release(NotFound.unless(module));
    var found = releases.content(release).exercise(NotFound.unless(exercise));
    var page = NotFound.unless(PAGES.get(found.kind()));
    Faces.redirect(page + "?module=%s&exercise=%s", NotFound.unless(module), found.key());
  }

  public @Nullable String getModule() {
    return module;
  }

  public void setModule(@Nullable String module) {
    this.module = module;
  }

  public @Nullable String getExercise() {
    return exercise;
  }

  public void setExercise(@Nullable String exercise) {
    this.exercise = exercise;
  }
}

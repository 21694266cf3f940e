package org.pamt.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pamt.catalogue.Catalogue;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.LessonContent;
import org.pamt.catalogue.MaterialContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Speech;

/** Backs {@code /catalogue/module.xhtml}. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ModulePage {

  @Inject Catalogue catalogue;
  private @Nullable String module;
  private ModuleContent content;

  public void load() {
    content = catalogue.module(NotFound.unless(module));
  }

  public ModuleContent getContent() {
    return content;
  }

  /** Time for all lessons. */
  public int getReading() {
    return content.lessons().stream().mapToInt(LessonContent::minutes).sum();
  }

  /** Time for all exercises. */
  public int getWorking() {
    return content.exercises().stream().mapToInt(ExerciseContent::minutes).sum();
  }

  public boolean isIntroduced() {
    return !content.prerequisites().isEmpty();
  }

  /** Titles of the modules to follow first, as far as the reader may know them. */
  public String getPrerequisites() {
    return content.prerequisites().stream().map(this::title).collect(Collectors.joining(", "));
  }

  private String title(String slug) {
    return catalogue.modules().stream()
        .filter(m -> m.slug().equals(slug))
        .findFirst()
        .map(m -> m.title().in(Speech.ofPage()))
        .orElse(slug);
  }

  /** The title of material in the page's language. */
  public String title(MaterialContent material) {
    return material.in(Speech.ofPage()).title();
  }

  public @Nullable String getModule() {
    return module;
  }

  public void setModule(@Nullable String module) {
    this.module = module;
  }
}

package org.pamt.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pamt.catalogue.ExerciseContent;
import org.pamt.catalogue.LessonBody;
import org.pamt.exercise.Calculator;
import org.pamt.exercise.Deliverable;
import org.pamt.exercise.Quiz;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Speech;
import org.pamt.publishing.Preview;
import org.pamt.publishing.Publishing;

/** Backs {@code /publishing/preview.xhtml}. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class PreviewPage {

  @Inject private Publishing publishing;
  @Inject @Param private @Nullable UUID draft;
  @Inject @Param private @Nullable String lesson;
  @Inject @Param private @Nullable String exercise;
  @Inject @Param private @Nullable String material;
  private Preview preview;
  private @Nullable LessonBody body;
  private @Nullable ExerciseContent shown;

  /** Without a choice, the first lesson. */
  public void load() {
    preview = publishing.preview(NotFound.unless(draft));
    var content = preview.content();
    if (exercise != null) {
      shown = content.exercise(exercise);
    } else if (material != null) {
      body = NotFound.unless(content.material().get(material)).in(Speech.ofPage());
    } else {
      lesson = lesson == null ? content.lessons().get(0).key() : lesson;
      body = content.lesson(lesson).in(Speech.ofPage());
    }
  }

  public Preview getPreview() {
    return preview;
  }

  public @Nullable LessonBody getBody() {
    return body;
  }

  public @Nullable ExerciseContent getShown() {
    return shown;
  }

  /** Where {@code lesson.js} reads what the terms mean. */
  public String getTerms() {
    return PublishingResource.terms(preview.draft(), Speech.ofPage());
  }

  public @Nullable Quiz getQuiz() {
    return is(Quiz.KIND) ? Quiz.of(NotFound.unless(shown)) : null;
  }

  public @Nullable Calculator getCalculator() {
    return is(Calculator.KIND) ? Calculator.of(NotFound.unless(shown)) : null;
  }

  public @Nullable Deliverable getDeliverable() {
    return is(Deliverable.KIND) ? Deliverable.of(NotFound.unless(shown)) : null;
  }

  private boolean is(String kind) {
    return shown != null && shown.kind().equals(kind);
  }

  public @Nullable String getLesson() {
    return lesson;
  }

  public @Nullable String getExercise() {
    return exercise;
  }

  public @Nullable String getMaterial() {
    return material;
  }
}

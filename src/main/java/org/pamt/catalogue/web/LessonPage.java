package org.pamt.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.catalogue.Catalogue;
import org.pamt.catalogue.LessonBody;
import org.pamt.catalogue.LessonContent;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Speech;

/** Backs {@code /catalogue/lesson.xhtml}. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class LessonPage {

  @Inject Catalogue catalogue;
  @Inject Releases releases;
  private @Nullable String module;
  private @Nullable String lesson;
  private UUID release;
  private ModuleContent content;
  private LessonContent shown;

  /**
   * Before view parameters are applied: a form sent from the page reads its parts earlier than
   * that.
   */
  @PostConstruct
  void begin() {
    module = Faces.getRequestParameter("module");
    lesson = Faces.getRequestParameter("lesson");
    load();
  }

  public void load() {
    release = catalogue.release(NotFound.unless(module));
    content = releases.content(release);
    shown = content.lesson(NotFound.unless(lesson));
  }

  public ModuleContent getContent() {
    return content;
  }

  public LessonContent getShown() {
    return shown;
  }

  public LessonBody getBody() {
    return shown.in(Speech.ofPage());
  }

  /** Counts the module's lessons from 1. */
  public int getPosition() {
    return content.lessons().indexOf(shown) + 1;
  }

  public @Nullable LessonContent getPrevious() {
    return getPosition() > 1 ? content.lessons().get(getPosition() - 2) : null;
  }

  public @Nullable LessonContent getNext() {
    return getPosition() < content.lessons().size() ? content.lessons().get(getPosition()) : null;
  }

  /** Where {@code lesson.js} reads what the terms mean. */
  public String getTerms() {
    return TermResource.address(release, Speech.ofPage());
  }

  public @Nullable String getModule() {
    return module;
  }

  public void setModule(@Nullable String module) {
    this.module = module;
  }

  public @Nullable String getLesson() {
    return lesson;
  }

  public void setLesson(@Nullable String lesson) {
    this.lesson = lesson;
  }
}

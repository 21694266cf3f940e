package org.pamt.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.catalogue.Catalogue;
import org.pamt.catalogue.LessonBody;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Speech;

/** Backs {@code /catalogue/material.xhtml}. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class MaterialPage {

  @Inject Catalogue catalogue;
  @Inject Releases releases;
  private @Nullable String module;
  private @Nullable String material;
  private UUID release;
  private ModuleContent content;
  private LessonBody body;

  public void load() {
    release = catalogue.release(NotFound.unless(module));
    content = releases.content(release);
    body = NotFound.unless(content.material().get(NotFound.unless(material))).in(Speech.ofPage());
  }

  public ModuleContent getContent() {
    return content;
  }

  public LessonBody getBody() {
    return body;
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

  public @Nullable String getMaterial() {
    return material;
  }

  public void setMaterial(@Nullable String material) {
    this.material = material;
  }
}

package org.pamt.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pamt.catalogue.Catalogue;
import org.pamt.catalogue.ModuleContent;

/** Backs {@code /catalogue/modules.xhtml}. */
@Named
@RequestScoped
public class ModulesPage {

  @Inject Catalogue catalogue;
  private List<ModuleContent> modules = List.of();

  public void load() {
    modules = catalogue.modules();
  }

  public List<ModuleContent> getModules() {
    return modules;
  }
}

package org.pamt.support;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR Maven just built, with the in-container tests, deployed once for all of them. */
@ArquillianSuiteDeployment
public class TheApplication {

  @Deployment
  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("app.war")))
        .as(WebArchive.class)
        .addPackages(true, Filters.include(".*((?<!Ui|Process)IT|InContainer).*"), "org.pamt");
  }
}

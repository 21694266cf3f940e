package org.pamt.site;

import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pamt.support.Server.Client;
import org.pamt.support.SitePages;
import org.pamt.support.SitePages.SitePage;
import org.pamt.support.Visitor;

/**
 * Every page in a language, wide and on a phone: nothing serious for axe, no sideways scroll,
 * targets big enough, no violation of the content security policy. By default as the first role
 * each page opens for; with {@code sweep=everything} as every role. Keeps pictures in French and
 * Arabic.
 */
@Tag("browser")
@Tag("full")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccessibilityUiIT {

  private static final boolean EVERYTHING = "everything".equals(System.getProperty("sweep"));

  @ArquillianResource private URL site;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void pages_are_for_everyone(String language) {
    for (var name : List.of(SitePages.PARTICIPANT, SitePages.TRAINER, SitePages.ADMIN)) {
      try (var visitor = new Visitor(site, language, Visitor.WIDE).signedInAs(name).in(language)) {
        pages().stream()
            .filter(page -> visitedAs(page, name))
            .forEach(page -> visit(visitor, page, language, name));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void doors_are_for_everyone(String language) {
    try (var visitor = new Visitor(site, language, Visitor.WIDE)) {
      pages().stream()
          .filter(page -> page.opensFor().isEmpty())
          .forEach(page -> visit(visitor, page, language, ""));
      visitor.page().navigate("/nowhere-at-all");
      visitor.expectAccessible();
    }
  }

  private List<SitePage> pages() {
    var address = "http://localhost:" + site.getPort();
    return SitePages.of(
        Client.of(address).signIn(SitePages.TRAINER),
        Client.of(address).signIn(SitePages.PARTICIPANT));
  }

  private static boolean visitedAs(SitePage page, String name) {
    return EVERYTHING
        ? page.opensFor().contains(name)
        : !page.opensFor().isEmpty() && page.opensFor().get(0).equals(name);
  }

  private static void visit(Visitor visitor, SitePage page, String language, String name) {
    for (var width : List.of(Visitor.WIDE, Visitor.PHONE)) {
      visitor.page().setViewportSize(width, 800);
      visitor.goTo(page.address());
      if (width == Visitor.WIDE) {
        visitor.expectAccessible();
      }
      visitor.expectFitting();
      if (!language.equals("en")) {
        var role = name.isEmpty() ? "" : "." + name;
        visitor.photograph(page.name() + role + "." + language + "." + width);
      }
    }
  }
}

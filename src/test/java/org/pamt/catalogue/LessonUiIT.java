package org.pamt.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pamt.support.Visitor;

@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LessonUiIT {

  private static final String COUNTING = "/catalogue/lesson?module=diagnosis&lesson=counting";
  private static final List<String> PAGES =
      List.of(
          "/catalogue/modules",
          "/catalogue/module?module=diagnosis",
          COUNTING,
          "/catalogue/lesson?module=diagnosis&lesson=causes",
          "/catalogue/glossary",
          "/catalogue/material?module=diagnosis&material=rihana");

  @ArquillianResource private URL site;

  @Test
  void every_page_of_the_catalogue_fits_and_is_accessible_in_each_language() {
    for (var language : List.of("fr", "ar", "en")) {
      for (var width : List.of(Visitor.WIDE, Visitor.PHONE)) {
        try (var reader = reader(language, width)) {
          for (var path : PAGES) {
            reader.goTo(path);
            assertThat(reader.page().getAttribute("html", "lang")).isEqualTo(language);
            reader.expectFitting();
            reader.expectAccessible();
            if (!language.equals("en")) {
              reader.photograph("catalogue-" + PAGES.indexOf(path) + "-" + language + "-" + width);
            }
          }
        }
      }
    }
  }

  @Test
  void a_term_is_explained_on_focus_on_tap_and_on_hover() {
    try (var reader = reader("fr", Visitor.WIDE)) {
      var page = reader.goTo(COUNTING);
      var term = page.locator("a.term[href$='#unemployment']").first();
      var note = page.locator(".pop:not([hidden])");
      assertThat(term).hasAttribute("role", "button");
      term.hover();
      assertThat(note).containsText("chômage");
      page.keyboard().press("Escape");
      assertThat(note).hasCount(0);
      page.mouse().move(0, 0);
      term.click();
      assertThat(term).hasAttribute("aria-expanded", "true");
      reader.expectAccessible();
      reader.photograph("lesson-term-fr");
      page.keyboard().press("Escape");
      page.keyboard().press("Tab");
      assertThat(note).hasCount(1);
      assertThat(page.locator("a.term:focus")).hasAttribute("aria-expanded", "true");
    }
  }

  @Test
  void a_question_in_a_lesson_checks_itself() {
    try (var reader = reader("ar", Visitor.PHONE)) {
      var page = reader.goTo(COUNTING);
      var ask = page.locator(".ask").first();
      ask.getByRole(AriaRole.BUTTON).click();
      assertThat(ask.locator("[role=status]")).hasText("اختاروا جوابا أو اكتبوه أولا.");
      ask.locator("label").nth(0).click();
      ask.getByRole(AriaRole.BUTTON).click();
      assertThat(ask.locator("[role=status]")).hasText("ليس كذلك");
      ask.locator("label").nth(2).click();
      ask.getByRole(AriaRole.BUTTON).click();
      assertThat(ask.locator("[role=status]")).hasText("صحيح");
      assertThat(ask.locator("details")).hasAttribute("open", "");
      reader.expectAccessible();
      reader.photograph("lesson-question-ar");
    }
  }

  @Test
  void without_scripts_a_lesson_can_still_be_read() {
    try (var reader = reader("fr", Visitor.WIDE)) {
      var html =
          (String) reader.goTo(COUNTING).evaluate("fetch(location.href).then(r => r.text())");
      assertThat(html).contains("href=\"/catalogue/glossary#unemployment\"");
      assertThat(html).contains("<details><summary>Voir la réponse</summary>");
      assertThat(html).doesNotContain("style=\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void a_lesson_weighs_60_kB_on_the_first_visit_and_10_kB_on_the_next(String language) {
    try (var reader = reader(language, Visitor.WIDE)) {
      var first = new Weight(reader.page());
      first.cache(false);
      reader.goTo(COUNTING);
      assertThat(reader.page().locator("a.term[role=button]").first()).isVisible();
      first.cache(true);
      assertThat(first.requests()).isBetween(5, 12);
      assertThat(first.bytes()).isBetween(15_000L, 60_000L);
      reader.goTo(COUNTING);
      assertThat(reader.page().locator("a.term[role=button]").first()).isVisible();
      var next = new Weight(reader.page());
      reader.goTo("/catalogue/lesson?module=diagnosis&lesson=causes");
      assertThat(reader.page().locator("a.term[role=button]").first()).isVisible();
      assertThat(next.bytes()).isBetween(1_000L, 10_000L);
    }
  }

  @Test
  void an_unknown_module_or_lesson_is_not_found() {
    try (var reader = reader("fr", Visitor.WIDE)) {
      for (var path :
          List.of(
              "/catalogue/lesson?module=diagnosis&lesson=none",
              "/catalogue/lesson?module=none&lesson=counting",
              "/catalogue/lesson",
              "/catalogue/module",
              "/catalogue/material?module=diagnosis&material=none",
              "/api/v1/modules/diagnosis/media/none.svg")) {
        assertThat(reader.page().navigate(path).status()).as(path).isEqualTo(404);
      }
      reader.page().navigate("/catalogue/modules");
      reader.forgetComplaintsAbout("404");
    }
  }

  private Visitor reader(String language, int width) {
    var reader = new Visitor(site, language, width).signedInAs("participant01");
    reader.page().click(".langs [value=" + language + "]");
    return reader;
  }

  /** What goes over the wire, as the browser counts it: headers and compressed bodies. */
  private static final class Weight {

    private final HashSet<String> requests = new HashSet<>();
    private final CDPSession wire;
    private long bytes;

    Weight(Page page) {
      wire = page.context().newCDPSession(page);
      wire.send("Network.enable");
      wire.on(
          "Network.responseReceived",
          event -> {
            var response = event.getAsJsonObject("response");
            if (!fromCache(response)) {
              requests.add(event.get("requestId").getAsString());
            }
          });
      wire.on(
          "Network.loadingFinished", event -> bytes += event.get("encodedDataLength").getAsLong());
    }

    /** Without it every visit is a first one. */
    void cache(boolean on) {
      var arguments = new JsonObject();
      arguments.addProperty("cacheDisabled", !on);
      wire.send("Network.setCacheDisabled", arguments);
    }

    private static boolean fromCache(JsonObject response) {
      return response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean();
    }

    int requests() {
      return requests.size();
    }

    long bytes() {
      return bytes;
    }
  }
}

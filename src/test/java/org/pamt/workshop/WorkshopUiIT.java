package org.pamt.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pamt.support.Visitor;

/** An admin makes a workshop, brings people in, forms groups and opens an exercise. */
@Tag("browser")
@Tag("full")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WorkshopUiIT {

  @ArquillianResource private URL site;

  @ParameterizedTest
  @CsvSource({"fr,1280", "ar,360"})
  void an_admin_makes_a_workshop_and_gets_it_going(String language, int width) {
    try (var admin = new Visitor(site, language, width).signedInAs("admin")) {
      var look = new Look(admin, "workshop-%s-" + language + "-" + width);
      admin.page().click(".langs [value=" + language + "]");
      make(admin, look);
      var id = admin.page().url().replaceAll(".*id=", "");
      enrol(admin, look);
      links(admin, look);
      groups(admin, look, id);
      exercises(admin, look, id);
      admin.goTo("/workshop/workshops");
      look.at("list");
      admin.page().click(".langs [value=fr]");
    }
  }

  private static void make(Visitor admin, Look look) {
    var page = admin.goTo("/workshop/make");
    look.at("make");
    page.fill("#name", "Atelier de Nouakchott");
    page.fill("#from", "2026-11-26");
    page.fill("#to", "2026-11-23");
    page.fill("#place", "Nouakchott");
    page.selectOption("#zone", "Africa/Nouakchott");
    page.check("fieldset label:has-text('M1') input");
    page.click("#save");
    assertThat(page.locator(".note.bad")).isVisible();
    look.at("make-refused");
    page.fill("#from", "2026-11-23");
    page.fill("#to", "2026-11-26");
    page.click("#save");
    page.waitForURL("**/workshop/workshop?id=*");
    assertThat(page.locator(".note.ok")).isVisible();
    assertThat(page.locator(".head .meta")).containsText("Africa/Nouakchott");
    look.at("empty");
  }

  private static String line(String name, String country, String constituency) {
    return String.join("\t", name, "Participante " + name, "المشاركة", country, constituency)
        + "\tOrganisation\tFonction\tfr\n";
  }

  private static void enrol(Visitor admin, Look look) {
    var page = admin.page();
    page.click("a[href*='/workshop/enrol']");
    look.at("enrol");
    var one = "ui-" + UUID.randomUUID();
    var good = line(one, "Maroc", "Employeurs") + line(one + "-2", "تونس", "Workers");
    page.fill("#list", good + line("ui three", "Atlantide", "Gouvernement"));
    page.click("#check");
    assertThat(page.locator("#faults li")).hasCount(2);
    assertThat(page.locator("#faults li").first()).containsText("3");
    assertThat(page.locator("#faults")).containsText("Atlantide");
    assertThat(page.locator("#enrolAll")).hasCount(0);
    look.at("enrol-faults");
    page.fill("#list", good + line(one + "-3", "Mauritanie", "Gouvernement"));
    page.click("#check");
    assertThat(page.locator("tbody tr")).hasCount(3);
    look.at("enrol-clean");
    page.click("#enrolAll");
    page.waitForURL("**/workshop/links?id=*");
  }

  private static void links(Visitor admin, Look look) {
    var page = admin.page();
    assertThat(page.locator("input[name=person]:checked")).hasCount(3);
    look.at("links");
    page.click("#make");
    assertThat(page.locator("[data-link]")).hasCount(3);
    assertThat(page.locator("[data-link]").first()).containsText("/account/welcome?token=");
    look.at("links-made");
    admin.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.locator("[data-copy=one]").first().click();
    assertThat(page.locator("[data-copy=one] span").first())
        .hasText(page.locator("[data-copy=one]").first().getAttribute("data-copied"));
  }

  private static void groups(Visitor admin, Look look, String id) {
    var page = admin.goTo("/workshop/groups?id=" + id);
    for (var name : List.of("Groupe 1", "Groupe 2")) {
      page.fill("#name", name);
      page.click("#formGroup");
      assertThat(page.locator(".board h3").last()).hasText(name);
    }
    choose(page, 0, "Groupe 1");
    choose(page, 1, "Groupe 1");
    page.click("#save");
    assertThat(page.locator(".board > li").first().locator(".names > li")).hasCount(2);
    choose(page, 1, "Groupe 2");
    page.click("#save");
    assertThat(page.locator(".board > li").first().locator("details")).hasCount(1);
    page.click(".board details summary");
    look.at("groups");
  }

  private static void choose(Page page, int row, String group) {
    page.locator("tbody select").nth(row).selectOption(new SelectOption().setLabel(group));
  }

  private static void exercises(Visitor admin, Look look, String id) {
    var page = admin.goTo("/workshop/exercises?id=" + id);
    var tree = page.locator(".rows > li").filter(new Locator.FilterOptions().setHasText("E1.1"));
    tree.locator("[name=due]").fill("2026-11-24T17:30");
    tree.locator("[type=submit]").first().click();
    assertThat(tree.locator(".badge.ok")).isVisible();
    assertThat(tree).containsText("17:30");
    assertThat(tree.locator("[name=due]")).hasValue("2026-11-24T17:30");
    look.at("exercises");
    tree.locator("[type=submit]").last().click();
    assertThat(tree.locator(".badge.ok")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"fr,1280", "ar,360"})
  void a_participant_sees_their_group_and_whom_to_ask(String language, int width) {
    try (var person = new Visitor(site, language, width).signedInAs("participant07")) {
      person.page().click(".langs [value=" + language + "]");
      var page = person.goTo("/workshop/group");
      assertThat(page.locator("table").first().locator("tbody tr")).hasCount(5);
      new Look(person, "workshop-%s-" + language + "-" + width).at("group");
      page.click(".langs [value=fr]");
    }
  }

  /** Looks at a page as it is now: fits, accessible, kept as a picture. */
  private record Look(Visitor visitor, String pattern) {
    void at(String what) {
      visitor.expectFitting();
      visitor.expectAccessible();
      visitor.photograph(pattern.formatted(what));
    }
  }
}

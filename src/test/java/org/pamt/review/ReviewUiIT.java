package org.pamt.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.support.Visitor;

/** Uses the demo's groups 6 and 7, which have handed in and wait. */
@Tag("browser")
@Tag("full")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReviewUiIT {

  private static final String COMMENT = "Le lien avec la garde d’enfants reste à montrer.";
  private static final String OF_A_FIELD = "Un chiffre et sa part : très bien.";
  private static final String SUBMISSION =
      "/groupwork/submission?module=diagnosis&exercise=problem-tree";

  @ArquillianResource private URL site;

  @Test
  void a_trainer_returns_a_hand_in_with_comments_and_the_group_reads_them() {
    try (var trainer = new Visitor(site, "fr", Visitor.WIDE).signedInAs("formateur1")) {
      trainer.goTo("/review/queue");
      trainer.expectAccessible();
      trainer.photograph("review-queue-fr");
      var page = open(trainer, "Groupe 7");
      score(page, 3);
      page.locator("[data-criterion=logic] summary").click();
      page.fill("#criterion-logic", COMMENT);
      page.locator("[data-field=women] summary").click();
      page.fill("#field-women", OF_A_FIELD);
      saved(page);
      page.reload();
      assertThat(page.inputValue("#criterion-logic")).isEqualTo(COMMENT);
      assertThat(page.locator("[data-done]").innerText()).isEqualTo("5");
      trainer.expectAccessible();
      trainer.photograph("review-fr");
      page.click("[data-open=return]");
      trainer.expectAccessible();
      page.click("#return .primary");
      page.waitForSelector(".sheet-read");
      assertThat(page.locator(".head .badge").first().innerText()).isEqualTo("Renvoyée");
      trainer.expectAccessible();
    }
    try (var member = new Visitor(site, "fr", Visitor.PHONE).signedInAs("participant31")) {
      var page = member.goTo(SUBMISSION);
      assertThat(page.locator("#feedback").innerText().replaceAll("\\s+", " "))
          .contains(COMMENT, OF_A_FIELD, "Trois rangs cohérents", "3 sur 4");
      member.expectAccessible();
      member.expectFitting();
      member.photograph("review-feedback-fr-360");
    }
  }

  @Test
  void a_hand_in_is_accepted_on_a_phone_in_arabic() {
    try (var trainer = new Visitor(site, "ar", Visitor.PHONE).signedInAs("formateur2")) {
      trainer.goTo("/review/queue");
      trainer.page().click("button[name=to][value=ar]");
      trainer.page().waitForSelector("html[dir=rtl]");
      trainer.expectAccessible();
      trainer.expectFitting();
      trainer.photograph("review-queue-ar-360");
      var page = open(trainer, "Groupe 6");
      page.click("[data-open=accept]");
      page.click("#accept .primary");
      page.waitForSelector("#accept .err:not([hidden])");
      trainer.forgetComplaintsAbout("422");
      assertThat(page.locator("#accept .err").innerText()).contains("5");
      page.click("#accept [data-close]");
      score(page, 4);
      saved(page);
      trainer.expectAccessible();
      trainer.expectFitting();
      trainer.photograph("review-ar-360");
      page.click("[data-open=accept]");
      trainer.expectFitting();
      page.click("#accept .primary");
      page.waitForSelector(".sheet-read");
      trainer.expectFitting();
      trainer.photograph("review-accepted-ar-360");
      page.setViewportSize(Visitor.WIDE, 800);
      trainer.photograph("review-accepted-ar");
      page.click("button[name=to][value=fr]");
      page.waitForSelector("html[dir=ltr]");
    }
  }

  @Test
  void what_the_server_did_not_take_yet_is_kept_and_sent_later() {
    try (var trainer = new Visitor(site, "fr", Visitor.WIDE).signedInAs("formateur1")) {
      trainer.goTo("/review/queue");
      var page = open(trainer, "Groupe 5");
      trainer.context().setOffline(true);
      page.fill("#change", "Écrit hors ligne.");
      page.waitForSelector(".save[data-state=kept]");
      page.click("[data-open=accept]");
      page.click("#accept .primary");
      page.waitForSelector("#accept .err:not([hidden])");
      page.click("#accept [data-close]");
      trainer.context().setOffline(false);
      saved(page);
      page.reload();
      assertThat(page.inputValue("#change")).isEqualTo("Écrit hors ligne.");
      trainer.forgetComplaintsAbout("ERR_INTERNET_DISCONNECTED");
    }
  }

  private static Page open(Visitor trainer, String group) {
    var page = trainer.page();
    page.locator("#queue tr", new Page.LocatorOptions().setHasText(group)).locator("a").click();
    page.waitForSelector(".save[data-state=saved]");
    return page;
  }

  private static void score(Page page, int level) {
    for (var criterion : page.locator("[data-criterion]").all()) {
      criterion.locator("input[value='" + level + "']").check();
    }
  }

  private static void saved(Page page) {
    page.waitForSelector(".save[data-state=saved]");
  }
}

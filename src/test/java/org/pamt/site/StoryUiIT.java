package org.pamt.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.support.Visitor;

/**
 * The main job, end to end: a workshop is made, people come in by their links, read, answer, work
 * on a tree together, hand in; the work comes back, is improved and accepted; a new release is
 * published, and nobody's progress is lost.
 */
@Tag("browser")
@Tag("full")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StoryUiIT {

  private static final String WORK = "/groupwork/submission?module=diagnosis&exercise=problem-tree";
  private static final String LESSON = "/catalogue/lesson?module=diagnosis&lesson=counting";
  private static final String QUIZ = "/attempt/quiz?module=diagnosis&exercise=quiz";

  @ArquillianResource private URL site;

  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private final List<String> names = List.of("amina-" + mark, "brahim-" + mark);

  @Test
  void a_workshop_from_its_making_to_the_next_release() throws IOException {
    try (var admin = new Visitor(site, "fr", Visitor.WIDE).signedInAs("admin");
        var first = new Visitor(site, "fr", Visitor.WIDE);
        var second = new Visitor(site, "fr", Visitor.PHONE);
        var trainer = new Visitor(site, "fr", Visitor.WIDE).signedInAs("formateur2")) {
      var workshop = makeWorkshop(admin);
      var links = enrol(admin, workshop);
      formGroup(admin, workshop);
      openExercises(admin, workshop);
      comeIn(first, links.get(0));
      comeIn(second, links.get(1));

      read(first);
      answer(first);
      workTogether(first, second);
      handIn(first);
      review(trainer, "return");

      improve(second);
      handIn(second);
      review(trainer, "accept");
      first.goTo(WORK);
      assertThat(first.page().locator("[data-state=ACCEPTED]")).isVisible();

      publishNewRelease(admin);
      first.goTo(LESSON);
      assertThat(first.page().locator("#takeBack")).isVisible();
      first.goTo(QUIZ);
      assertThat(first.page().locator("main table tbody tr")).hasCount(1);
    }
  }

  private String makeWorkshop(Visitor admin) {
    var page = admin.goTo("/workshop/make");
    page.fill("#name", "Atelier " + mark);
    page.fill("#from", LocalDate.now().toString());
    page.fill("#to", LocalDate.now().plusDays(3).toString());
    page.fill("#place", "Nouakchott");
    page.locator("label.check", new Page.LocatorOptions().setHasText("M1")).first().click();
    page.click("#save");
    page.waitForURL("**/workshop/workshop?id=*");
    page.selectOption("#trainer", new SelectOption().setLabel("Formateur 2"));
    page.click("#addTrainer");
    assertThat(page.locator("main")).containsText("Formateur 2");
    return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
  }

  /** Pastes a list, first with a fault; gives the addresses that let people in. */
  private List<String> enrol(Visitor admin, String workshop) {
    var page = admin.goTo("/workshop/enrol?id=" + workshop);
    page.fill("#list", names.get(0) + ";Amina " + mark + ";أمينة;Atlantide;gouvernement");
    page.click("#check");
    assertThat(page.locator("main")).containsText("Atlantide");
    page.fill(
        "#list",
        "%s;Amina %s;أمينة;Tunisie;gouvernement\n%s;Brahim %s;إبراهيم;Mauritanie;employeurs"
            .formatted(names.get(0), mark, names.get(1), mark));
    page.click("#check");
    page.click("#enrolAll");
    admin.goTo("/workshop/links?id=" + workshop);
    page.click("#make");
    return names.stream()
        .map(name -> page.locator("[data-link='" + name + "']").innerText())
        .map(address -> URI.create(address).getPath() + "?" + URI.create(address).getQuery())
        .toList();
  }

  private void formGroup(Visitor admin, String workshop) {
    var page = admin.goTo("/workshop/groups?id=" + workshop);
    page.fill("#name", "Groupe du désert");
    page.click("#formGroup");
    var choices = page.locator("#arrange select");
    for (var n = 0; n < names.size(); n++) {
      choices.nth(n).selectOption(new SelectOption().setLabel("Groupe du désert"));
    }
    page.click("#save");
    assertThat(page.locator("main")).containsText("Groupe du désert");
  }

  private void openExercises(Visitor admin, String workshop) {
    var page = admin.goTo("/workshop/exercises?id=" + workshop);
    for (var exercise : List.of("quiz", "problem-tree")) {
      page.locator(
              "form",
              new Page.LocatorOptions().setHas(page.locator("input[value='" + exercise + "']")))
          .locator("input[type=submit]")
          .first()
          .click();
    }
    assertThat(page.locator(".badge.ok")).hasCount(2);
  }

  private static void comeIn(Visitor visitor, String link) {
    var page = visitor.goTo(link);
    page.fill("#password", Visitor.PASSWORD);
    page.fill("#again", Visitor.PASSWORD);
    page.click("#choose");
    assertThat(page.locator(".next")).isVisible();
  }

  private static void read(Visitor visitor) {
    visitor.page().click(".next a.btn");
    assertThat(visitor.page().locator("article h1")).isVisible();
    visitor.page().click("#finish");
    assertThat(visitor.page().locator("#takeBack")).isVisible();
  }

  private static void answer(Visitor visitor) {
    var page = visitor.goTo(QUIZ);
    page.click("#start");
    for (var option :
        List.of("without-employment", "seeking", "available", "definition", "matching")) {
      page.locator("input[value='" + option + "']").first().check();
    }
    assertThat(page.locator(".save")).hasAttribute("data-state", "saved");
    page.click("#finish");
    assertThat(page.locator("#result")).isVisible();
  }

  private static void workTogether(Visitor first, Visitor second) {
    var one = open(first);
    var two = open(second);
    one.locator("[data-field=central] textarea")
        .fill("En 2012, 38 % des actifs de 15 à 24 ans sont au chômage.");
    add(one, "cause", "Peu de postes : +1 000 en cinq ans");
    add(two, "cause", "2 100 offres par an à l’agence");
    saved(one);
    saved(two);
    for (var page : List.of(one, two)) {
      assertThat(page.locator("[data-field=central] textarea"))
          .hasValue("En 2012, 38 % des actifs de 15 à 24 ans sont au chômage.");
      assertThat(page.locator("[data-side=cause] textarea")).hasCount(2);
    }
    two.locator("[data-field=women] textarea").fill("5 600 femmes sont disponibles.");
    saved(two);
    assertThat(one.locator("[data-field=women] textarea"))
        .hasValue("5 600 femmes sont disponibles.");
  }

  private static Page open(Visitor visitor) {
    var page = visitor.goTo(WORK);
    assertThat(page.locator("#work")).hasAttribute("data-ready", "true");
    return page;
  }

  private static void add(Page page, String branch, String text) {
    page.click("[data-add=" + branch + "]");
    page.locator("[data-side=" + branch + "] textarea:focus").fill(text);
  }

  private static void saved(Page page) {
    assertThat(page.locator(".save")).hasAttribute("data-state", "saved");
  }

  private static void handIn(Visitor visitor) {
    var page = open(visitor);
    page.click("#hand-in");
    assertThat(page.locator("#hand-in-dialog")).isVisible();
    assertThat(page.locator("#hand-in-dialog [data-missing] li").first()).isVisible();
    visitor.expectAccessible();
    page.click("#hand-in-dialog [data-confirm]");
    assertThat(page.locator("[data-state=HANDED_IN]")).isVisible();
  }

  /** Reviews the workshop's one waiting hand-in. */
  private void review(Visitor trainer, String how) {
    var page = trainer.goTo("/review/queue");
    page.locator("tbody tr")
        .filter(new FilterOptions().setHasText("Atelier " + mark))
        .locator("a.btn")
        .click();
    var criteria = page.locator("[data-criterion]");
    for (var n = 0; n < criteria.count(); n++) {
      criteria.nth(n).locator("input[type=radio]").nth(2).check();
    }
    page.fill("#change", "Ajoutez un chiffre par lien.");
    saved(page);
    page.click("[data-open=" + how + "]");
    trainer.expectAccessible();
    page.click("#" + how + " button.primary");
    page.waitForURL("**/review/queue**");
  }

  private static void improve(Visitor visitor) {
    visitor.goTo("/");
    assertThat(visitor.page().locator("main")).containsText("Ajoutez un chiffre par lien.");
    var page = open(visitor);
    assertThat(page.locator("#feedback")).containsText("Ajoutez un chiffre par lien.");
    add(page, "effect", "Départs vers le littoral");
    saved(page);
  }

  private void publishNewRelease(Visitor admin) throws IOException {
    var page = admin.goTo("/publishing/upload");
    page.setInputFiles("#package", new FilePayload("diagnosis.zip", "application/zip", changed()));
    page.click("#check");
    page.click("#publish");
    page.fill("#note", "Édition " + mark);
    page.click("#publishNow");
    page.waitForURL("**/publishing/modules");
    assertThat(page.locator("main")).containsText("Édition " + mark);
  }

  /** The bundled module with a sentence more in one lesson. */
  private byte[] changed() throws IOException {
    var root = Path.of("modules-content");
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out);
        var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = root.relativize(file).toString().replace('\\', '/');
        if (!name.matches("(diagnosis|datasets|material)/.*|glossary\\.csv")) {
          continue;
        }
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(file));
        if (name.endsWith("counting.fr.md")) {
          zip.write(("\nUne phrase ajoutée : " + mark + ".\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return out.toByteArray();
  }
}

package org.pamt.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.catalogue.PackageFiles;
import org.pamt.support.Visitor;

@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PublishingUiIT {

  @ArquillianResource private URL site;

  /** The bundled module as an author has it before them. */
  private static PackageInContainer diagnosis(String slug) {
    var content = Path.of("modules-content");
    var files = new TreeMap<String, byte[]>();
    try (var paths = Files.walk(content)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var name = content.relativize(path).toString().replace('\\', '/');
        if (name.matches("(diagnosis|datasets|material)/.*|glossary\\.csv")) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackageInContainer(new PackageFiles(files), "diagnosis", slug);
  }

  private static String unusedSlug() {
    return "ui-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static void upload(Visitor admin, byte[] zip) {
    admin.goTo("/publishing/upload");
    admin.page().setInputFiles("#package", new FilePayload("module.zip", "application/zip", zip));
    admin.page().click("#check");
  }

  private static void uploadSound(Visitor admin, byte[] zip) {
    upload(admin, zip);
    admin.page().waitForURL("**/publishing/difference?*");
  }

  @Test
  void a_faulty_package_is_answered_with_every_problem_and_keeps_nothing() {
    var faulty =
        diagnosis("diagnosis")
            .replace("counting.fr.md", "(term:unemployment)", "(term:jobless)")
            .replace("quiz.yaml", "kind: numeric", "kind: guess")
            .replace("module.yaml", "minutes: 175", "minutes: 300")
            .bytes();
    try (var admin = new Visitor(site, "fr", Visitor.WIDE).signedInAs("admin")) {
      var before = admin.goTo("/publishing/modules").innerText("main");
      upload(admin, faulty);
      admin.page().locator("#report").waitFor();
      assertThat(admin.page().locator("#report tbody tr").allInnerTexts())
          .anySatisfy(row -> assertThat(row).contains("counting.fr.md").contains("term:jobless"))
          .anySatisfy(row -> assertThat(row).contains("quiz.yaml").contains("guess"))
          .anySatisfy(row -> assertThat(row).contains("module.yaml").contains("300", "175"))
          .anySatisfy(row -> assertThat(row).containsPattern("\\b\\d+\\b"));
      admin.expectAccessible();
      admin.expectFitting();
      admin.photograph("publishing-report-fr-wide");
      assertThat(admin.goTo("/publishing/modules").innerText("main")).isEqualTo(before);
    }
  }

  @Test
  void a_hostile_zip_is_refused_in_words_and_changes_nothing() {
    var hostile =
        List.of(
            diagnosis("diagnosis").put("../../../escape.yaml", "x").bytes(),
            bomb(),
            link(diagnosis("diagnosis").bytes()),
            latin1(),
            diagnosis("diagnosis").put("media/x.svg", "<svg onload='alert(1)'/>").bytes());
    try (var admin = new Visitor(site, "fr", Visitor.WIDE).signedInAs("admin")) {
      var before = admin.goTo("/publishing/modules").innerText("main");
      for (var zip : hostile) {
        upload(admin, zip);
        var refusal = admin.page().locator("main [role=alert]").first();
        assertThat(refusal.innerText()).hasSizeGreaterThan(20);
      }
      assertThat(admin.goTo("/publishing/modules").innerText("main")).isEqualTo(before);
    }
  }

  private static byte[] bomb() {
    var zeros = "0".repeat(3_900_000);
    var sample = diagnosis("diagnosis");
    return sample.put("media/a.csv", zeros).put("media/b.csv", zeros).bytes();
  }

  /** Says of its first file that it is a symbolic link. */
  private static byte[] link(byte[] zip) {
    var bytes = ByteBuffer.wrap(Arrays.copyOf(zip, zip.length)).order(ByteOrder.LITTLE_ENDIAN);
    var entry = 0;
    while (bytes.getInt(entry) != 0x02014b50) {
      entry++;
    }
    bytes.put(entry + 5, (byte) 3);
    bytes.putInt(entry + 38, 0120777 << 16);
    return bytes.array();
  }

  /** A lesson in another encoding. */
  private static byte[] latin1() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : diagnosis("diagnosis").files().files().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(
            file.getKey().endsWith("counting.fr.md")
                ? "é".repeat(50).getBytes(StandardCharsets.ISO_8859_1)
                : file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void a_changed_module_is_compared_previewed_published_and_taken_back() {
    var slug = unusedSlug();
    try (var admin = new Visitor(site, "fr", Visitor.WIDE).signedInAs("admin")) {
      uploadSound(admin, diagnosis(slug).bytes());
      publish(admin, "Première édition");

      uploadSound(
          admin,
          diagnosis(slug)
              .renameLesson("counting", "measuring")
              .replace("measuring.fr.md", "Trois situations, une seule semaine", "Trois cas")
              .replace("quiz.yaml", "key: three-criteria", "key: criteria")
              .remove("problem-tree.yaml", "  - key: women\n", "rubric:\n")
              .bytes());
      var changes = admin.page().locator(".change > summary").allInnerTexts();
      assertThat(changes)
          .anySatisfy(c -> assertThat(c).contains("Nouvelle clé", "Leçon", "measuring"))
          .anySatisfy(c -> assertThat(c).contains("Retrait", "Champ", "problem-tree/women"))
          .anySatisfy(c -> assertThat(c).contains("Ajout", "Question", "quiz/criteria"));
      open(admin);
      assertThat(admin.page().locator("del").allInnerTexts())
          .anySatisfy(d -> assertThat(d).contains("situations"));
      admin.expectAccessible();
      admin.expectFitting();
      admin.photograph("publishing-difference-fr-wide");
      preview(admin);
      publish(admin, "Une leçon renommée");

      assertThat(editions(admin, slug)).hasSize(2);
      assertThat(editions(admin, slug).get(0)).contains("En cours");
      admin.goTo("/publishing/release?module=" + slug + "&number=1");
      open(admin);
      admin.expectAccessible();
      admin.photograph("publishing-release-fr-wide");
      admin.page().click("#makeCurrent");
      admin.page().waitForURL("**/publishing/modules");
      assertThat(editions(admin, slug).get(1)).contains("En cours");
    }
  }

  private static void open(Visitor admin) {
    admin.page().evaluate("document.querySelectorAll('.change').forEach(d => d.open = true)");
  }

  private static void preview(Visitor admin) {
    var address = admin.page().url();
    admin.page().click("aside a[href^='/publishing/preview']");
    admin.page().waitForURL("**/publishing/preview?*");
    assertThat(admin.page().innerText("article h2")).isEqualTo("Trois cas");
    admin.expectAccessible();
    for (var exercise : List.of("quiz", "underutilisation", "problem-tree")) {
      admin.page().click("nav a[href$='exercise=" + exercise + "']");
      admin.page().waitForURL("**/publishing/preview?*exercise=" + exercise);
      assertThat(admin.page().innerText("article")).doesNotContain("#{").hasSizeGreaterThan(300);
      admin.expectAccessible();
      admin.expectFitting();
      admin.photograph("publishing-preview-" + exercise + "-fr-wide");
    }
    admin.page().navigate(address);
  }

  private static void publish(Visitor admin, String reason) {
    admin.page().click("#publish");
    admin.page().fill("#note", reason);
    admin.expectAccessible();
    admin.page().click("#publishNow");
    admin.page().waitForURL("**/publishing/modules");
  }

  /** The rows of a module's releases, the newest first. */
  private static List<String> editions(Visitor admin, String slug) {
    admin.goTo("/publishing/modules");
    var module =
        admin
            .page()
            .locator("main section")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        admin.page().locator("a[href='/catalogue/module?module=" + slug + "']")));
    return module.locator("tbody tr").allInnerTexts();
  }

  @Test
  void pages_read_from_right_to_left_on_a_phone() {
    var changed = diagnosis("diagnosis").replace("counting.ar.md", "## ", "## ؟ ").bytes();
    try (var admin = new Visitor(site, "fr", Visitor.PHONE).signedInAs("admin")) {
      admin.page().click(".langs button[lang=ar]");
      admin.page().waitForSelector("html[lang=ar]");
      uploadSound(admin, changed);
      var difference = admin.page().url();
      for (var page :
          List.of("/publishing/modules", "/publishing/upload", difference, "preview", "publish")) {
        var address = page.startsWith("p") ? difference.replace("difference", page) : page;
        admin.page().navigate(address);
        open(admin);
        assertThat(admin.page().getAttribute("html", "dir")).isEqualTo("rtl");
        admin.expectAccessible();
        admin.expectFitting();
        var name = address.replaceAll(".*/publishing/([a-z]+).*", "$1");
        admin.photograph("publishing-" + name + "-ar-360");
      }
      admin.page().navigate(difference);
      admin.page().click("aside summary");
      admin.page().click("#discard");
      admin.page().waitForURL("**/publishing/modules");
      admin.page().click(".langs button[lang=fr]");
      admin.page().waitForSelector("html[lang=fr]");
    }
  }
}

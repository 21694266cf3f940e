package org.pamt.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.support.Server.Client;
import org.pamt.support.SitePages;
import org.pamt.support.SitePages.SitePage;

/** Every page and endpoint, tried by each role and by nobody, with own and foreign ids. */
@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccessUiIT {

  /** Drafts are made by their own test, which tries them there. */
  private static final Set<String> WITH_A_DRAFT =
      Set.of(
          "/publishing/difference.xhtml", "/publishing/publish.xhtml", "/publishing/preview.xhtml");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @ArquillianResource private URL site;

  private Client client() {
    return Client.of("http://localhost:" + site.getPort());
  }

  private List<SitePage> pages() {
    return SitePages.of(client().signIn(SitePages.TRAINER), client().signIn(SitePages.PARTICIPANT));
  }

  @Test
  void every_page_is_tried() throws IOException {
    var known = pages().stream().map(SitePage::view).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(WITH_A_DRAFT);
    assertThat(views()).isSubsetOf(known);
  }

  private static Set<String> views() throws IOException {
    var root = Path.of("src/main/webapp");
    try (var files = Files.walk(root)) {
      return files
          .map(f -> "/" + root.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.endsWith(".xhtml"))
          .filter(f -> !f.startsWith("/WEB-INF/") && !f.startsWith("/resources/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void nobody_gets_past_the_door_without_signing_in() {
    for (var page : pages()) {
      var answer = client().get(page.address());
      if (page.opensFor().isEmpty()) {
        assertThat(answer.statusCode()).as(page.address()).isEqualTo(200);
      } else {
        assertThat(answer.statusCode()).as(page.address()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/account/sign-in");
      }
    }
  }

  @Test
  void a_page_opens_for_its_roles_and_no_others() {
    for (var name : List.of(SitePages.PARTICIPANT, SitePages.TRAINER, SitePages.ADMIN)) {
      var client = client().signIn(name);
      for (var page : pages()) {
        var status = client.get(page.address()).statusCode();
        if (page.opensFor().isEmpty() || page.opensFor().contains(name)) {
          assertThat(status).as(name + " " + page.address()).isIn(200, 302);
        } else {
          assertThat(status).as(name + " " + page.address()).isIn(403, 404);
        }
      }
    }
  }

  @Test
  void an_id_nobody_knows_is_not_found() {
    var admin = client().signIn(SitePages.ADMIN);
    pages().stream()
        .map(page -> ID.matcher(page.address()).replaceAll(UUID.randomUUID().toString()))
        .filter(address -> ID.matcher(address).find())
        .forEach(address -> assertThat(admin.get(address).statusCode()).as(address).isEqualTo(404));
  }

  @Test
  void another_groups_work_is_not_there() {
    var own = pages().stream().filter(p -> p.view().contains("history")).findFirst().orElseThrow();
    var id = ID.matcher(own.address());
    assertThat(id.find()).isTrue();
    var stranger = client().signIn("participant60");
    var work = "/api/v1/submissions/" + id.group();
    for (var address :
        List.of(
            own.address(),
            "/groupwork/submission?id=" + id.group(),
            work,
            work + "/changes?after=0",
            work + "/missing",
            work + "/text")) {
      assertThat(stranger.get(address).statusCode()).as(address).isEqualTo(404);
    }
    var save =
        "{\"operations\":[{\"id\":\"%s\",\"field\":\"central\",\"type\":\"text\",\"payload\":{\"base\":0,\"text\":\"x\"}}]}"
            .formatted(UUID.randomUUID());
    assertThat(stranger.postJson(work + "/operations", save).statusCode()).isEqualTo(404);
    assertThat(stranger.postJson(work + "/hand-in", "").statusCode()).isEqualTo(404);
  }

  /** Paths are read from the sources, so that a new endpoint is tried without being listed. */
  @Test
  void every_endpoint_wants_a_session_and_a_write_its_header() throws IOException {
    for (var path : endpoints()) {
      var address = "/api/v1" + path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
      assertThat(client().get(address).statusCode()).as("GET " + address).isEqualTo(401);
      assertThat(client().postJson(address, "{}").statusCode())
          .as("POST " + address)
          .isEqualTo(401);
      var plain = client().signIn(SitePages.PARTICIPANT).postForm(address, Map.of());
      assertThat(plain.statusCode()).as("without the header: " + address).isIn(403, 404, 405, 415);
      var unknown = client().signIn(SitePages.PARTICIPANT).postJson(address, "{}").statusCode();
      assertThat(unknown).as("unknown id: " + address).isIn(400, 403, 404, 405, 415, 422);
    }
  }

  private static Set<String> endpoints() throws IOException {
    var annotation = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    var found = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(f -> f.toString().endsWith("Resource.java")).toList()) {
        var paths =
            annotation.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
        var root = clean(paths.get(0));
        found.add(root);
        paths.stream().skip(1).map(p -> root + clean(p)).forEach(found::add);
      }
    }
    return found;
  }

  private static String clean(String path) {
    var trimmed = path.replaceAll("^/|/$", "");
    return trimmed.isEmpty() ? "" : "/" + trimmed;
  }
}

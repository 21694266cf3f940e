package org.pamt.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;
import org.pamt.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class ReleasesIT {

  @Inject private Releases releases;
  @Inject private Administration administration;
  @Inject private Caller caller;
  @PersistenceContext private EntityManager em;

  private void actAs(String name) {
    caller.actAsProgram();
    caller.actAs(administration.find(name).orElseThrow());
  }

  /** The bundled module under another name, so that other tests keep theirs. */
  private static PackageFiles module(String slug, String title) {
    var files = new TreeMap<String, byte[]>();
    Objects.requireNonNull(BundledModules.bundle().modules().get("diagnosis"))
        .files()
        .forEach((path, bytes) -> files.put(path.replace("diagnosis/", slug + "/"), bytes));
    files.computeIfPresent(
        slug + "/module.yaml",
        (path, bytes) ->
            new String(bytes, UTF_8)
                .replace("slug: diagnosis", "slug: " + slug)
                .replace("Labour-market diagnosis", title)
                .getBytes(UTF_8));
    return new PackageFiles(files);
  }

  @Test
  void the_bundled_module_is_release_1() {
    actAs("participant01");
    var first = releases.list("diagnosis");
    assertEquals(1, first.get(first.size() - 1).number());
    var content = releases.content(releases.current("diagnosis"));
    assertEquals("diagnosis", content.slug());
    assertFalse(content.lesson("counting").in(Language.AR).html().isBlank());
  }

  @Test
  void a_published_release_never_changes_and_a_new_one_becomes_current() {
    actAs("admin");
    var one = releases.publish(module("it-releases", "First"), "begun");
    var frozen = releases.files(one).digest();
    var two = releases.publish(module("it-releases", "Second"), "renamed");
    em.clear();
    assertEquals(frozen, releases.files(one).digest());
    assertEquals("First", releases.content(one).title().en());
    assertEquals("Second", releases.content(two).title().en());
    assertEquals(two, releases.current("it-releases"));
    assertNotEquals(frozen, releases.files(two).digest());

    releases.makeCurrent(one);
    var list = releases.list("it-releases");
    assertEquals(2, list.size());
    assertEquals(2, list.get(0).number());
    assertFalse(list.get(0).current());
    assertTrue(list.get(1).current());
    assertEquals("admin", list.get(1).publishedBy());
  }

  @Test
  void a_release_is_rendered_once() {
    actAs("participant01");
    var id = releases.current("diagnosis");
    assertSame(releases.content(id), releases.content(id));
  }

  @Test
  void a_package_with_problems_is_not_published() {
    actAs("admin");
    var files = new TreeMap<>(module("it-broken", "Broken").files());
    files.remove("it-broken/lessons/causes.ar.md");
    var refusal = assertThrows(Invalid.class, () -> releases.publish(new PackageFiles(files), ""));
    assertEquals("catalogue.notPublishable", refusal.messageKey());
    assertTrue(releases.list("it-broken").isEmpty());
  }

  @Test
  void only_admins_publish_and_nobody_reads_what_is_not_there() {
    actAs("formateur1");
    assertThrows(Forbidden.class, () -> releases.publish(module("it-releases", "Mine"), ""));
    assertThrows(NotFound.class, () -> releases.content(UUID.randomUUID()));
    assertThrows(NotFound.class, () -> releases.current("nothing"));
  }

  @Test
  void a_package_comes_back_from_the_database_byte_for_byte() {
    actAs("admin");
    var files = module("it-bytes", "Bytes");
    var id = releases.publish(files, "");
    em.clear();
    var back = releases.files(id);
    assertEquals(files.files().keySet(), back.files().keySet());
    files.files().forEach((path, bytes) -> assertArrayEquals(bytes, back.files().get(path), path));
  }
}

package org.pamt.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.catalogue.BundledModuleChanged;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.StaleEdit;
import org.pamt.publishing.Change.How;

@ExtendWith(ArquillianExtension.class)
class PublishingIT {

  @Inject private Publishing publishing;
  @Inject private BundledDrafts bundled;
  @Inject private Releases releases;
  @Inject private Administration administration;
  @Inject private Caller caller;
  @PersistenceContext private EntityManager em;

  @BeforeEach
  void as_admin() {
    actAs("admin");
  }

  private void actAs(String name) {
    caller.actAsProgram();
    caller.actAs(administration.find(name).orElseThrow());
  }

  /** Release 1 of the bundled module, under a slug nobody else uses. */
  private PackageInContainer sample() {
    var first = releases.list("diagnosis");
    var files = releases.files(first.get(first.size() - 1).id());
    return new PackageInContainer(
        files, "diagnosis", "it-" + UUID.randomUUID().toString().replaceAll("[^0-9a-f]", ""));
  }

  private String slug(UUID draft) {
    return publishing.proposal(draft).draft().module();
  }

  private UUID draft(PackageInContainer sample) {
    var report = publishing.upload(sample.zip());
    assertEquals(List.of(), report.problems());
    return report.draft().orElseThrow();
  }

  private List<Long> rows() {
    return Stream.of("Draft", "ModuleRelease", "CurrentRelease", "AuditEntry")
        .map(e -> em.createQuery("select count(x) from " + e + " x", Long.class).getSingleResult())
        .toList();
  }

  @Test
  void a_package_with_problems_is_reported_and_leaves_no_row() {
    var before = rows();
    var report =
        publishing.upload(
            sample()
                .replace("counting.fr.md", "(term:unemployment)", "(term:no-such-term)")
                .replace("quiz.yaml", "kind: numeric", "kind: guess")
                .put("lessons/stray.fr.md", "---\ntitle: Stray\n---\n")
                .zip());
    assertTrue(report.draft().isEmpty());
    var files = report.problems().stream().map(p -> p.file().replaceFirst("^[^/]+/", ""));
    assertTrue(
        files
            .collect(Collectors.toSet())
            .containsAll(Set.of("lessons/counting.fr.md", "exercises/quiz.yaml")));
    assertTrue(report.problems().stream().anyMatch(p -> p.line() > 1));
    assertEquals(before, rows());
  }

  @Test
  void what_is_no_package_is_refused_and_leaves_no_row() {
    var before = rows();
    var hostile =
        List.of(
            "no zip at all".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            sample().put("../../../etc/cron.d/x", "x").bytes(),
            sample().put("media/x.svg", "<svg><script>alert(1)</script></svg>").bytes());
    for (var zip : hostile) {
      assertThrows(Invalid.class, () -> publishing.upload(new ByteArrayInputStream(zip)));
    }
    assertEquals(before, rows());
  }

  @Test
  void a_draft_is_published_as_the_next_release_and_the_earlier_one_can_be_made_current_again() {
    var sample = sample().addLesson("extra");
    var first = draft(sample);
    var slug = slug(first);
    var one = publishing.publish(first, null, "Begun");
    assertThrows(NotFound.class, () -> publishing.proposal(first));

    sample
        .removeLesson("extra")
        .addLesson("other")
        .replace("counting.fr.md", "Trois situations", "Trois cas");
    var second = draft(sample);
    assertNotEquals(first, second);
    var two = publishing.publish(second, one, "Changed");
    assertEquals(two, releases.current(slug));

    releases.makeCurrent(one);
    assertEquals(one, releases.current(slug));
    assertEquals(2, releases.list(slug).size());
    assertTrue(publishing.edition(slug, 1).release().current());
    assertFalse(publishing.edition(slug, 2).difference().changes().isEmpty());
  }

  @Test
  void a_draft_is_shown_against_what_people_read() {
    var sample = sample().addLesson("extra");
    publishing.publish(draft(sample), null, "Begun");
    sample.removeLesson("extra").renameLesson("counting", "measuring");
    var proposal = publishing.proposal(draft(sample));
    assertEquals(2, proposal.number());
    var changes = proposal.difference().changes();
    assertTrue(
        changes.stream().anyMatch(c -> c.how() == How.RENAMED && c.keyBefore().equals("counting")));
    assertTrue(changes.stream().anyMatch(c -> c.how() == How.REMOVED && c.key().equals("extra")));
  }

  @Test
  void a_draft_is_not_published_over_a_release_nobody_compared_it_with() {
    var sample = sample();
    var early = draft(sample);
    var late = draft(sample.replace("module.yaml", "Atelier PAMT", "Somebody"));
    publishing.publish(early, null, "Begun");
    assertThrows(StaleEdit.class, () -> publishing.publish(late, null, "Unseen"));
    assertEquals(1, releases.list(slug(late)).size());
  }

  @Test
  void a_reason_is_wanted() {
    var draft = draft(sample());
    assertThrows(Invalid.class, () -> publishing.publish(draft, null, " "));
  }

  @Test
  void the_same_package_twice_is_one_draft_and_what_is_published_is_not_a_draft_again() {
    var sample = sample();
    var draft = draft(sample);
    assertEquals(draft, draft(sample));
    publishing.publish(draft, null, "Begun");
    assertThrows(Invalid.class, () -> publishing.upload(sample.zip()));
  }

  @Test
  void a_changed_bundled_module_is_proposed_once_and_changes_nothing_by_itself() {
    var sample = sample();
    var slug = slug(draft(sample));
    publishing.publish(draft(sample), null, "Begun");
    var current = releases.current(slug);
    sample.replace("module.yaml", "Atelier PAMT", "A newer program");
    var news = new BundledModuleChanged(slug, sample.files(), sample.files().digest());
    for (var start = 0; start < 2; start++) {
      caller.actAsProgram();
      bundled.propose(news);
      actAs("admin");
      assertEquals(1, drafts(slug).size());
    }
    assertEquals(Origin.BUNDLED, drafts(slug).get(0).origin());
    assertEquals(current, releases.current(slug));

    publishing.discard(drafts(slug).get(0).id());
    caller.actAsProgram();
    bundled.propose(news);
    actAs("admin");
    assertEquals(List.of(), drafts(slug));
  }

  private List<DraftView> drafts(String slug) {
    return publishing.modules().stream()
        .filter(row -> row.module().equals(slug))
        .flatMap(row -> row.drafts().stream())
        .toList();
  }

  @Test
  void only_admins_publish() {
    var sample = sample();
    var draft = draft(sample);
    for (var name : List.of("formateur1", "participant01")) {
      actAs(name);
      assertThrows(Forbidden.class, () -> publishing.upload(sample.zip()));
      assertThrows(Forbidden.class, () -> publishing.proposal(draft));
      assertThrows(Forbidden.class, () -> publishing.preview(draft));
      assertThrows(Forbidden.class, () -> publishing.publish(draft, null, "Mine"));
      assertThrows(Forbidden.class, () -> publishing.discard(draft));
      assertThrows(Forbidden.class, () -> publishing.modules());
      assertThrows(Forbidden.class, () -> publishing.edition("diagnosis", 1));
    }
  }
}

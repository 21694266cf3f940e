package org.pamt.publishing;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.PROGRAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Audit;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.account.Person;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.PackageFiles;
import org.pamt.catalogue.PackageParser;
import org.pamt.catalogue.ReleaseView;
import org.pamt.catalogue.Releases;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.kernel.StaleEdit;

/** From an uploaded package by way of a draft to a release. */
@ApplicationScoped
@Transactional
public class Publishing {

  @Inject DraftRepository drafts;
  @Inject Releases releases;
  @Inject PackageParser parser;
  @Inject Impacts impacts;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Reads a zip. With a problem in it nothing is kept; a sound one becomes a draft.
   *
   * @throws Invalid where it is no zip of a package, or holds exactly what a release holds
   */
  @MayCall(ADMIN)
  public Report upload(InputStream zip) {
    var files = PackageFiles.fromZip(zip);
    var parsed = parser.parse(files);
    if (!parsed.isSound()) {
      return new Report(Optional.empty(), parsed.problems());
    }
    var module = parsed.content().orElseThrow().slug();
    requireNew(module, files);
    var draft =
        drafts
            .waiting(module, files.digest())
            .orElseGet(() -> keep(module, Origin.UPLOADED, files));
    return new Report(Optional.of(draft), List.of());
  }

  /** Keeps bundled files that changed as a draft, unless that was done before. */
  @MayCall(PROGRAM)
  public void propose(String module, PackageFiles files) {
    if (!drafts.knows(module, files.digest()) && parser.parse(files).isSound()) {
      keep(module, Origin.BUNDLED, files);
    }
  }

  private void requireNew(String module, PackageFiles files) {
    if (releases.knows(module, files.digest())) {
      throw new Invalid("publishing.alreadyPublished");
    }
  }

  private UUID keep(String module, Origin origin, PackageFiles files) {
    var by = caller.person().map(Person::signInName).orElse("—");
    var draft = new Draft(module, origin, files, by, clock.instant());
    drafts.add(draft);
    audit.note("publishing.drafted", module);
    return draft.id();
  }

  /** Every module that was published or waits for it, by code. */
  @MayCall(ADMIN)
  public List<ModuleRow> modules() {
    var waiting = drafts.waiting();
    var slugs = new TreeSet<String>();
    releases.current().forEach(r -> slugs.add(r.module()));
    waiting.forEach(d -> slugs.add(d.module()));
    var rows = new ArrayList<ModuleRow>();
    for (var slug : slugs) {
      var own = waiting.stream().filter(d -> d.module().equals(slug)).toList();
      var published = releases.list(slug);
      var content =
          published.isEmpty()
              ? preview(own.get(0).id()).content()
              : releases.content(published.get(0).id());
      rows.add(new ModuleRow(slug, content.code(), content.title(), published, own));
    }
    rows.sort((a, b) -> a.code().compareTo(b.code()));
    return rows;
  }

  /** A draft, rendered as a release would be. */
  @MayCall(ADMIN)
  public Preview preview(UUID draftId) {
    var files = drafts.get(draftId).files();
    return new Preview(draftId, parse(files), files);
  }

  private ModuleContent parse(PackageFiles files) {
    // What was sound for an older program may not be for this one.
    return parser
        .parse(files)
        .content()
        .orElseThrow(() -> new Invalid("publishing.noLongerReadable"));
  }

  /** A draft, and how it differs from what people read now. */
  @MayCall(ADMIN)
  public Proposal proposal(UUID draftId) {
    var draft = drafts.get(draftId);
    var content = parse(draft.files());
    var published = releases.list(draft.module());
    var current = published.stream().filter(ReleaseView::current).findFirst();
    var difference =
        current
            .map(r -> Difference.between(releases.content(r.id()), content))
            .orElseGet(() -> Difference.first(content));
    var number = published.stream().mapToInt(ReleaseView::number).max().orElse(0) + 1;
    var impact = impacts.of(draft.module(), difference);
    return new Proposal(draft.view(), content, current, number, difference, impact);
  }

  /**
   * Publishes a draft as the next release, which becomes the current one.
   *
   * @param seen the release that was current when the difference was looked at, if any was
   * @param note what is new, read by trainers
   * @throws StaleEdit where another one became current meanwhile
   */
  @MayCall(ADMIN)
  public UUID publish(UUID draftId, @Nullable UUID seen, String note) {
    if (note.isBlank()) {
      throw new Invalid("publishing.noteMissing");
    }
    var draft = drafts.locked(draftId);
    var current = releases.list(draft.module()).stream().filter(ReleaseView::current).findFirst();
    if (!current.map(ReleaseView::id).equals(Optional.ofNullable(seen))) {
      throw new StaleEdit();
    }
    drafts.remove(draft);
    return releases.publish(draft.files(), note);
  }

  /**
   * A release of a module beside the current one: what would change if it were made current.
   *
   * @throws NotFound where there is no such release
   */
  @MayCall(ADMIN)
  public Edition edition(String module, int number) {
    var published = releases.list(module);
    var wanted =
        published.stream().filter(r -> r.number() == number).findFirst().orElseThrow(NotFound::new);
    var current = published.stream().filter(ReleaseView::current).findFirst().orElseThrow();
    var content = releases.content(wanted.id());
    var difference = Difference.between(releases.content(current.id()), content);
    return new Edition(wanted, content, current, difference, impacts.of(module, difference));
  }

  /** Gives a draft up. */
  @MayCall(ADMIN)
  public void discard(UUID draftId) {
    var draft = drafts.locked(draftId);
    draft.discard();
    audit.note("publishing.discarded", draft.module());
  }
}

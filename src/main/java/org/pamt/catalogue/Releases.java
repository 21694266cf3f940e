package org.pamt.catalogue;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;
import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.PROGRAM;
import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pamt.account.Audit;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.account.Person;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;

/** Publishing and reading releases of modules. */
@ApplicationScoped
@Transactional
public class Releases {

  @Inject ReleaseRepository releases;
  @Inject RenderedReleases rendered;
  @Inject PackageParser parser;
  @Inject Event<ReleasePublished> published;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * What a release teaches, from memory.
   *
   * @throws NotFound where there is no such release
   */
  @MayCall({SIGNED_IN, PROGRAM})
  @Transactional(SUPPORTS)
  public ModuleContent content(UUID releaseId) {
    return rendered.get(releaseId);
  }

  /**
   * Freezes a package as the next release of its module, which becomes the current one.
   *
   * @param note what is new, for people
   * @throws Invalid where the package has problems
   */
  @MayCall({ADMIN, PROGRAM})
  public UUID publish(PackageFiles files, String note) {
    var parsed = parser.parse(files);
    if (!parsed.isSound()) {
      throw new Invalid("catalogue.notPublishable", parsed.problems().size());
    }
    var module = parsed.content().orElseThrow().slug();
    var by = caller.person().map(Person::signInName).orElse("—");
    var number = releases.lastNumber(module) + 1;
    var release = new ModuleRelease(module, number, files, note, by, clock.instant());
    releases.add(release);
    point(release, "catalogue.published");
    return release.id();
  }

  /** Publishes an earlier release again. */
  @MayCall(ADMIN)
  public void makeCurrent(UUID releaseId) {
    point(releases.get(releaseId), "catalogue.madeCurrent");
  }

  private void point(ModuleRelease release, String act) {
    releases.point(release);
    audit.note(act, release.module() + " " + release.number());
    published.fire(new ReleasePublished(release.id(), release.module(), release.number()));
  }

  /** All releases of a module, the newest first. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<ReleaseView> list(String module) {
    return releases.list(module);
  }

  /** Under which keys the lessons of a module have been known. */
  @MayCall({SIGNED_IN, PROGRAM})
  public Lineage lineage(String module) {
    return new Lineage(releases.list(module).stream().map(r -> rendered.get(r.id())).toList());
  }

  /** The current release of each module, by slug. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<ReleaseView> current() {
    return releases.current();
  }

  /**
   * The id of a module's current release.
   *
   * @throws NotFound where there is no such module
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public UUID current(String module) {
    return releases.current(module).map(CurrentRelease::releaseId).orElseThrow(NotFound::new);
  }

  /** Whether some release of the module has exactly these files. */
  @MayCall({ADMIN, PROGRAM})
  public boolean knows(String module, String digest) {
    return releases.knows(module, digest);
  }

  /** The files a release froze. */
  @MayCall({ADMIN, PROGRAM})
  public PackageFiles files(UUID releaseId) {
    return releases.get(releaseId).files();
  }

  /** One picture of a release; {@link Catalogue} has checked whose release it is. */
  byte[] picture(UUID releaseId, String path) {
    return NotFound.unless(releases.get(releaseId).files().files().get(path));
  }
}

package org.pamt.catalogue;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;
import static org.pamt.account.MayCall.Who.PROGRAM;
import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.pamt.account.MayCall;
import org.pamt.kernel.NotFound;

/**
 * The modules the caller may read, each on the release their workshop follows. Begins no
 * transaction: being refused one module must not undo what a caller is in the middle of.
 */
@ApplicationScoped
@Transactional(SUPPORTS)
public class Catalogue {

  @Inject Releases releases;
  @Inject Instance<ReleaseChoice> choice;

  /** By code. */
  @MayCall({SIGNED_IN, PROGRAM})
  public List<ModuleContent> modules() {
    return releases.current().stream()
        .flatMap(release -> readable(release.module()).stream())
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .toList();
  }

  private Optional<ModuleContent> readable(String slug) {
    try {
      return Optional.of(module(slug));
    } catch (NotFound closed) {
      return Optional.empty();
    }
  }

  /**
   * @throws NotFound where there is no such module, or none the caller may read
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public ModuleContent module(String slug) {
    return releases.content(release(slug));
  }

  /**
   * The release of a module the caller reads.
   *
   * @throws NotFound where there is no such module, or none the caller may read
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public UUID release(String slug) {
    return choice.isResolvable() ? choice.get().release(slug) : releases.current(slug);
  }

  /** The terms of all modules the caller may read, by key. */
  @MayCall({SIGNED_IN, PROGRAM})
  public Map<String, Term> glossary() {
    var terms = new TreeMap<String, Term>();
    modules().forEach(module -> terms.putAll(module.glossary()));
    return Collections.unmodifiableMap(terms);
  }

  /**
   * A picture of a module.
   *
   * @param name of a file in the module's {@code media} folder
   * @throws NotFound where the module has no such picture
   */
  @MayCall({SIGNED_IN, PROGRAM})
  public byte[] picture(String slug, String name) {
    return releases.picture(release(slug), slug + "/media/" + name);
  }
}

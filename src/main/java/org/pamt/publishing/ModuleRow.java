package org.pamt.publishing;

import java.util.List;
import org.pamt.catalogue.ReleaseView;
import org.pamt.kernel.Text;

/**
 * A module with all that was and may be published of it.
 *
 * @param code for instance M1
 * @param releases the newest first
 */
public record ModuleRow(
    String module, String code, Text title, List<ReleaseView> releases, List<DraftView> drafts) {

  public ModuleRow {
    releases = List.copyOf(releases);
    drafts = List.copyOf(drafts);
  }
}

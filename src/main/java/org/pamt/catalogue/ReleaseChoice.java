package org.pamt.catalogue;

import java.util.UUID;

/** Which release of a module the caller reads; who learns on which is known further up. */
public interface ReleaseChoice {

  /**
   * @throws org.pamt.kernel.NotFound where the caller may not read this module
   */
  UUID release(String module);
}

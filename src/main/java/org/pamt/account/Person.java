package org.pamt.account;

import java.io.Serializable;
import java.util.UUID;
import org.pamt.kernel.Language;

/** Who someone is, as other floors need to know. */
public record Person(
    UUID id, String signInName, String nameLatin, String nameArabic, Role role, Language language)
    implements Serializable {

  /** The name to show a reader of this language. */
  public String name(Language reader) {
    return reader == Language.AR && !nameArabic.isBlank() ? nameArabic : nameLatin;
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }
}

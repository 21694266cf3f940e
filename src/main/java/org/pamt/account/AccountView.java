package org.pamt.account;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Language;

/** An account as pages show it. */
public record AccountView(
    UUID id,
    String signInName,
    String email,
    String nameLatin,
    String nameArabic,
    Language language,
    Role role,
    @Nullable Country country,
    @Nullable Constituency constituency,
    String organisation,
    String job,
    boolean active,
    boolean passwordChosen)
    implements Serializable {}

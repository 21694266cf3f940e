package org.pamt.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Language;

/** What an admin says of a person to be. */
public record NewAccount(
    String signInName,
    @Nullable String email,
    String nameLatin,
    String nameArabic,
    Language language,
    Role role,
    @Nullable Country country,
    @Nullable Constituency constituency,
    String organisation,
    String job)
    implements Serializable {}

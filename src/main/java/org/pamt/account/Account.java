package org.pamt.account;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

/** A person who can sign in. Never deleted, so that work keeps its author: deactivated. */
@Entity
public class Account {

  public static final int MAX_NAME = 120;
  public static final int MAX_SIGN_IN_NAME = 80;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "sign_in_name")
  private String signInName;

  private @Nullable String email;

  @Column(name = "name_latin")
  private String nameLatin;

  @Column(name = "name_arabic")
  private String nameArabic;

  @Enumerated(STRING)
  private Language language;

  @Enumerated(STRING)
  private Role role;

  @Enumerated(STRING)
  private @Nullable Country country;

  @Enumerated(STRING)
  private @Nullable Constituency constituency;

  private String organisation;
  private String job;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(NewAccount wanted, Instant now) {
    id = UUID.randomUUID();
    signInName = normalized(wanted.signInName());
    email = wanted.email();
    nameLatin = required(wanted.nameLatin(), "account.nameRequired");
    nameArabic = wanted.nameArabic().strip();
    language = wanted.language();
    role = wanted.role();
    country = wanted.country();
    constituency = wanted.constituency();
    organisation = wanted.organisation().strip();
    job = wanted.job().strip();
    active = true;
    createdAt = now;
  }

  /** Sign-in names are compared without regard to case and outer blanks. */
  static String normalized(String signInName) {
    var name = signInName.strip().toLowerCase(Locale.ROOT);
    if (!isSignInName(name)) {
      throw new Invalid("account.signInNameUnusable", signInName);
    }
    return name;
  }

  /** Whether this, in lower case and without outer blanks, could be a sign-in name. */
  public static boolean isSignInName(String name) {
    return name.matches("[\\p{L}\\p{N}._@+-]{2," + MAX_SIGN_IN_NAME + "}");
  }

  private static String required(String given, String refusal) {
    if (given.isBlank() || given.strip().length() > MAX_NAME) {
      throw new Invalid(refusal, MAX_NAME);
    }
    return given.strip();
  }

  void choosePassword(String hash) {
    passwordHash = hash;
  }

  void rename(String latin, String arabic) {
    nameLatin = required(latin, "account.nameRequired");
    nameArabic = arabic.strip();
  }

  void speak(Language chosen) {
    language = chosen;
  }

  void become(Role newRole) {
    role = newRole;
  }

  void deactivate() {
    active = false;
  }

  void reactivate() {
    active = true;
  }

  public UUID id() {
    return id;
  }

  String signInName() {
    return signInName;
  }

  Role role() {
    return role;
  }

  boolean isActive() {
    return active;
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  Person person() {
    return new Person(id, signInName, nameLatin, nameArabic, role, language);
  }

  AccountView view() {
    return new AccountView(
        id,
        signInName,
        Optional.ofNullable(email).orElse(""),
        nameLatin,
        nameArabic,
        language,
        role,
        country,
        constituency,
        organisation,
        job,
        active,
        passwordHash != null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Account that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

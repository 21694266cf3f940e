package org.pamt.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.pamt.account.Administration;
import org.pamt.account.Caller;
import org.pamt.account.Constituency;
import org.pamt.account.Country;
import org.pamt.account.MayCall;
import org.pamt.account.NewAccount;
import org.pamt.account.Role;
import org.pamt.kernel.Language;
import org.pamt.platform.web.Notices;
import org.pamt.platform.web.Speech;

/** Backs {@code /account/new-account.xhtml}. */
@Named
@RequestScoped
public class NewAccountPage {

  @Inject private Administration administration;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private Speech speech;
  private final Map<String, String> given =
      new HashMap<>(Map.of("role", Role.PARTICIPANT.name(), "language", Language.FR.name()));

  public void load() {
    caller.require(MayCall.Who.ADMIN);
  }

  public String create() {
    var account = administration.create(wanted());
    Faces.setFlashAttribute(AccountsPage.LINK, administration.link(account));
    notices.afterRedirect("account.newAccount.created", given("nameLatin"));
    return "accounts?faces-redirect=true";
  }

  private NewAccount wanted() {
    return new NewAccount(
        given("signInName"),
        chosen("email").orElse(null),
        given("nameLatin"),
        given("nameArabic"),
        Language.valueOf(given("language")),
        Role.valueOf(given("role")),
        chosen("country").map(Country::valueOf).orElse(null),
        chosen("constituency").map(Constituency::valueOf).orElse(null),
        given("organisation"),
        given("job"));
  }

  private Optional<String> chosen(String field) {
    return Optional.ofNullable(given.get(field)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private String given(String field) {
    return chosen(field).orElse("");
  }

  /** What is being written, by the name of the field. */
  public Map<String, String> getGiven() {
    return given;
  }

  /** In the alphabet's order of the page's language, other countries last. */
  public List<Country> getCountries() {
    var collator = Collator.getInstance(Speech.ofPage().locale());
    return Arrays.stream(Country.values())
        .sorted(
            Comparator.comparing((Country c) -> c == Country.OTHER)
                .thenComparing(c -> speech.say("account.country." + c), collator))
        .toList();
  }
}

package org.pamt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.pamt.account.AccountView;
import org.pamt.account.Country;
import org.pamt.account.OwnAccount;
import org.pamt.account.SessionView;
import org.pamt.account.Sessions;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;

/** Backs {@code /account/own.xhtml}. */
@Named
@RequestScoped
public class OwnPage {

  private static final String AGAIN = "own?faces-redirect=true";

  @Inject private OwnAccount own;
  @Inject private Sessions sessions;
  @Inject private Notices notices;
  private @Nullable AccountView account;
  private final Map<String, String> given = new HashMap<>();

  @PostConstruct
  void load() {
    account = own.view();
    given.put("nameLatin", account.nameLatin());
    given.put("nameArabic", account.nameArabic());
  }

  public String rename() {
    own.rename(given("nameLatin"), given("nameArabic"));
    notices.afterRedirect("account.own.renamed");
    return AGAIN;
  }

  public String changePassword() {
    own.changePassword(given("current"), given("wanted"), thisSession());
    notices.afterRedirect("account.own.passwordChanged");
    return AGAIN;
  }

  private String given(String field) {
    var value = given.get(field);
    return value == null ? "" : value;
  }

  private static UUID thisSession() {
    return NotFound.unless(SignInMechanism.current(Faces.getRequest()));
  }

  /** What is being written, by the name of the field. */
  public Map<String, String> getGiven() {
    return given;
  }

  public @Nullable AccountView getAccount() {
    return account;
  }

  /** The time zone of the person's country. */
  public ZoneId getZone() {
    var country = account == null ? null : account.country();
    return (country == null ? Country.OTHER : country).zone();
  }

  public List<Row> getSessions() {
    return sessions.own(thisSession()).stream()
        .map(s -> new Row(s, DeviceName.of(s.device())))
        .toList();
  }

  /**
   * A session as a line of the page.
   *
   * @param device browser and system; empty where unknown
   */
  public record Row(SessionView session, String device) {}
}

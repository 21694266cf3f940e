package org.pamt.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.support.Visitor;

@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInUiIT {

  @ArquillianResource private URL site;

  @Test
  void a_refusal_does_not_say_what_was_wrong() {
    try (var stranger = new Visitor(site, "fr", Visitor.PHONE)) {
      stranger.goTo("/account/sign-in");
      stranger.page().fill("#name", "nobody");
      stranger.page().fill("#password", "whatever it is");
      stranger.page().click("#enter");
      assertThat(stranger.page().locator("[role=alert]").innerText())
          .isEqualTo("Le nom et le mot de passe ne correspondent pas.");
      stranger.expectAccessible();
      stranger.expectFitting();
    }
  }

  @Test
  void a_page_asked_for_before_signing_in_is_shown_after_it() {
    try (var admin = new Visitor(site, "fr", Visitor.WIDE)) {
      admin.page().navigate("/account/accounts");
      admin.page().fill("#name", "admin");
      admin.page().fill("#password", Visitor.PASSWORD);
      admin.page().click("#enter");
      assertThat(admin.page().url()).endsWith("/account/accounts");
    }
  }
}

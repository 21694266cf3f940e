package org.pamt.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/account/own",
        "/catalogue/lesson?module=diagnosis&lesson=counting",
        "/a?b=%20"
      })
  void a_path_of_this_site_is_followed(String address) {
    assertThat(LocalAddress.orHome(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "elsewhere",
        "/a\r\nSet-Cookie: b=c",
        "/a b",
        "/a#b\"><script>"
      })
  void anything_else_leads_home(String address) {
    assertThat(LocalAddress.orHome(address)).isEqualTo("/");
  }
}

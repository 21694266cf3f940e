package org.pamt.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTest {

  @ParameterizedTest
  @CsvSource({
    "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36"
        + " Edg/131.0', Edge · Windows",
    "'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 SamsungBrowser/27.0"
        + " Chrome/125.0 Mobile Safari/537.36', Samsung Internet · Android",
    "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1"
        + " Mobile/15E148 Safari/604.1', Safari · iPhone",
    "'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', Firefox · Linux",
    "curl/8.9, ''"
  })
  void people_recognise_their_browsers(String userAgent, String name) {
    assertThat(DeviceName.of(userAgent)).isEqualTo(name);
  }
}

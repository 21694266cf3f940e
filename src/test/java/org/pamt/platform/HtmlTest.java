package org.pamt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pamt.kernel.Language.AR;
import static org.pamt.kernel.Language.FR;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void a_percentage_in_arabic_stays_with_its_sign() {
    assertThat(Html.text("بلغ 36,7% سنة 2012", AR))
        .isEqualTo("بلغ <bdi>36,7%</bdi> سنة <bdi>2012</bdi>");
  }

  @Test
  void thousands_are_one_number_and_a_range_is_two() {
    assertThat(Html.text("12\u202f400 من 2005–2023", AR))
        .isEqualTo("<bdi>12\u202f400</bdi> من <bdi>2005</bdi>–<bdi>2023</bdi>");
  }

  @Test
  void codes_names_equations_and_dates_in_arabic_are_isolated_as_a_whole() {
    assertThat(Html.text("من LU1 إلى U = 9,5 في 2026-03، CC BY 4.0", AR))
        .isEqualTo(
            "من <bdi>LU1</bdi> إلى <bdi>U = 9,5</bdi> في <bdi>2026-03</bdi>، <bdi>CC BY 4.0</bdi>");
  }

  @Test
  void a_sum_in_arabic_is_read_from_left_to_right() {
    assertThat(Html.text("الحساب 9,5 / 59,5 و 7 + 2 = 9", AR))
        .isEqualTo("الحساب <bdi>9,5 / 59,5</bdi> و <bdi>7 + 2 = 9</bdi>");
  }

  @Test
  void where_no_element_can_stand_invisible_characters_isolate() {
    assertThat(Html.plain("من LU1", AR)).isEqualTo("من \u2066LU1\u2069");
  }

  @Test
  void markup_is_escaped_in_every_language() {
    assertThat(Html.text("<b>&\"", FR)).isEqualTo("&lt;b&gt;&amp;&quot;");
    assertThat(Html.text("<script>", AR)).isEqualTo("&lt;<bdi>script</bdi>&gt;");
  }
}

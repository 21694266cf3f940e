package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pamt.kernel.Language.AR;
import static org.pamt.kernel.Language.EN;
import static org.pamt.kernel.Language.FR;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pamt.kernel.Language;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | 3,5 | 3.5",
        "FR | 3.5 | 3.5",
        "EN | 3,5 | 3.5",
        "AR | ٣٫٥ | 3.5",
        "AR | ٣،٥ | 3.5",
        "AR | ۳۶٫۸ | 36.8",
        "FR | 12\u202F400 | 12400",
        "FR | 1\u00A0062,2 | 1062.2",
        "FR | 1 062,2 | 1062.2",
        "AR | ١٢٬٤٠٠٫٥ | 12400.5",
        "EN | 1,062.2 | 1062.2",
        "EN | 12,400 | 12400",
        "FR | 12,400 | 12.400",
        "FR | 1.062,2 | 1062.2",
        "EN | 1,234,567 | 1234567",
        "FR | 1.234.567 | 1234567",
        "FR | -4 | -4",
        "FR | \u22124 | -4",
        "AR | \u200E-4\u200F | -4",
        "FR | ,5 | 0.5",
        "FR | 5, | 5",
        "FR | +7 | 7"
      })
  void a_number_is_read_as_it_was_meant(Language language, String written, BigDecimal meant) {
    assertThat(Numbers.read(written.strip(), language))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "abc", "3,5,1", "1,06,2", "3..5", "1e9", "--1", "36,8 %", "½", "."})
  void what_is_no_number_is_none(String written) {
    assertThat(Numbers.read(written, FR)).isEmpty();
  }

  @Test
  void a_number_too_long_to_be_meant_is_none() {
    assertThat(Numbers.read("9".repeat(Numbers.MAX_LENGTH + 1), FR)).isEmpty();
  }

  @Test
  void numbers_are_written_as_the_language_does() {
    var number = new BigDecimal("12400.456");
    assertThat(Numbers.write(number, 1, FR)).isEqualTo("12\u202F400,5");
    assertThat(Numbers.write(number, 1, AR)).isEqualTo("12\u202F400,5");
    assertThat(Numbers.write(number, 1, EN)).isEqualTo("12,400.5");
    assertThat(Numbers.write(new BigDecimal("54.7368"), 1, FR)).isEqualTo("54,7");
    assertThat(Numbers.write(new BigDecimal("2.25"), 1, FR)).isEqualTo("2,3");
    assertThat(Numbers.write(new BigDecimal("7.1"), FR)).isEqualTo("7,1");
    assertThat(Numbers.write(new BigDecimal("1234567.25"), EN)).isEqualTo("1234567.25");
  }
}

package org.pamt.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pamt.account.Constituency;
import org.pamt.account.Country;
import org.pamt.account.NewAccount;
import org.pamt.account.Role;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

class EnrolmentListTest {

  private static final String LINE =
      "p1;Participant 1;المشارك 1;Tunisie;Employeurs;Org, Tunis;Chargée d’études;arabe";

  private static NewAccount only(String list) {
    var report = EnrolmentList.read(list);
    assertThat(report.faults()).isEmpty();
    assertThat(report.lines()).hasSize(1);
    return report.lines().get(0).account();
  }

  private static List<String> faults(String list) {
    return EnrolmentList.read(list).faults().stream()
        .map(f -> f.line() + " " + f.code() + " " + String.join(" ", f.arguments()))
        .map(String::strip)
        .toList();
  }

  @Test
  void without_headings_columns_are_in_the_usual_order() {
    assertThat(only(LINE))
        .isEqualTo(
            new NewAccount(
                "p1",
                null,
                "Participant 1",
                "المشارك 1",
                Language.AR,
                Role.PARTICIPANT,
                Country.TUN,
                Constituency.EMPLOYERS,
                "Org, Tunis",
                "Chargée d’études"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";", ","})
  void columns_are_apart_by_tab_semicolon_or_comma(String separator) {
    var cells = List.of("P1", "Participant 1", "", "MAR", "workers", "Org", "Job", "en", "a@b.tn");
    var account = only(String.join(separator, cells));
    assertThat(account.signInName()).isEqualTo("p1");
    assertThat(account.country()).isEqualTo(Country.MAR);
    assertThat(account.constituency()).isEqualTo(Constituency.WORKERS);
    assertThat(account.language()).isEqualTo(Language.EN);
    assertThat(account.email()).isEqualTo("a@b.tn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pays;Collège;Nom de connexion;Nom\nMauritanie;Jeunes et société civile;p1;Participant 1",
        "country,constituency,sign-in name,latin name\nMauritania,Youth,p1,Participant 1",
        "البلد\tالفئة\tاسم الدخول\tالاسم اللاتيني\nموريتانيا\tالشباب\tp1\tParticipant 1"
      })
  void headings_in_each_language_allow_another_order(String list) {
    var account = only(list);
    assertThat(account.signInName()).isEqualTo("p1");
    assertThat(account.country()).isEqualTo(Country.MRT);
    assertThat(account.constituency()).isEqualTo(Constituency.YOUTH);
    assertThat(account.language()).isEqualTo(Language.FR);
  }

  @Test
  void quotes_hold_separators_and_the_file_of_a_spreadsheet_may_begin_with_its_mark() {
    var account = only("\uFEFFp1,\"Participant, 1\",,TN,\"Gouvernement\",\"A \"\"B\"\", C\",,\r\n");
    assertThat(account.nameLatin()).isEqualTo("Participant, 1");
    assertThat(account.organisation()).isEqualTo("A \"B\", C");
  }

  @Test
  void every_fault_is_named_with_the_line_a_person_counts() {
    var list =
        """
        nom de connexion;nom;pays;collège;langue;e-mail

        p 1;Participant 1;Tunisie;Employeurs;fr;
        p2;;Atlantide;;klingon;not an address
        p3;Participant 3;Maroc;Travailleurs;;
        P3;Participant 3;Maroc;Travailleurs;;
        """;
    assertThat(faults(list))
        .containsExactly(
            "3 signInName p 1",
            "4 email not an address",
            "4 missing.nameLatin",
            "4 unknown.language klingon",
            "4 unknown.country Atlantide",
            "4 missing.constituency",
            "6 twice p3 5");
  }

  @Test
  void a_cell_of_two_lines_does_not_shift_the_count() {
    assertThat(faults("p1;\"Participant\n1\";;TN;Employeurs;;;\np2;Participant 2;;;Employeurs;;;"))
        .containsExactly("3 missing.country");
  }

  @Test
  void words_that_are_too_long_are_refused_not_cut() {
    assertThat(faults("p1;" + "x".repeat(121) + ";;TN;Employeurs;" + "x".repeat(161) + ";;"))
        .containsExactly("1 tooLong.nameLatin 120", "1 tooLong.organisation 160");
  }

  @Test
  void a_list_longer_than_a_workshop_is_refused() {
    var list =
        IntStream.rangeClosed(0, EnrolmentList.MAX_PEOPLE)
            .mapToObj(n -> "p" + n + "x;Participant;;TN;Employeurs;;;")
            .collect(Collectors.joining("\n"));
    assertThatThrownBy(() -> EnrolmentList.read(list)).isInstanceOf(Invalid.class);
  }

  @Test
  void an_empty_list_is_nothing_to_enrol() {
    var report = EnrolmentList.read(" \n \n");
    assertThat(report.faults()).isEmpty();
    assertThat(report.isClean()).isFalse();
  }
}

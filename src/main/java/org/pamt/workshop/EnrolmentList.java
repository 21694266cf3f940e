package org.pamt.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pamt.account.Account;
import org.pamt.account.Constituency;
import org.pamt.account.Country;
import org.pamt.account.NewAccount;
import org.pamt.account.Role;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.Language;

/**
 * Reads a list of people, pasted from a spreadsheet or a CSV file: one a line, columns apart by
 * tabs, semicolons or commas. A first line of known headings says what the columns are; without it
 * they are those of {@link Column}, in that order. Knows nothing of who has an account.
 */
final class EnrolmentList {

  static final int MAX_PEOPLE = 500;
  static final int MAX_WORDS = 160;

  /** What is said of a person, in the order of a list without headings. */
  enum Column {
    SIGN_IN_NAME("signInName"),
    NAME_LATIN("nameLatin"),
    NAME_ARABIC("nameArabic"),
    COUNTRY("country"),
    CONSTITUENCY("constituency"),
    ORGANISATION("organisation"),
    JOB("job"),
    LANGUAGE("language"),
    EMAIL("email");

    final String code;

    Column(String code) {
      this.code = code;
    }

    static Optional<Column> of(String heading) {
      return EnrolmentWords.meaning("column", heading)
          .map(code -> List.of(values()).stream().filter(c -> c.code.equals(code)).findFirst())
          .orElse(Optional.empty());
    }
  }

  private final List<EnrolmentLine> lines = new ArrayList<>();
  private final List<EnrolmentFault> faults = new ArrayList<>();
  private final Map<String, Integer> firstLines = new HashMap<>();

  private EnrolmentList() {}

  /**
   * @throws Invalid where it has more people than fit a workshop
   */
  static EnrolmentReport read(String pasted) {
    var list = new EnrolmentList();
    var text = pasted.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    list.read(text, format(text));
    return new EnrolmentReport(list.lines, list.faults);
  }

  private static CSVFormat format(String text) {
    var first = text.stripLeading().lines().findFirst().orElse("");
    var separator = first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
    return CSVFormat.Builder.create()
        .setDelimiter(separator)
        .setQuote('"')
        .setLenientEof(true)
        .setTrailingData(true)
        .setIgnoreSurroundingSpaces(separator != '\t')
        .setIgnoreEmptyLines(false)
        .get();
  }

  private void read(String text, CSVFormat format) {
    Map<Column, Integer> columns = null;
    try (var parser = CSVParser.parse(text, format)) {
      var line = 1;
      for (var row : parser) {
        if (!isBlank(row)) {
          if (columns == null) {
            columns = headings(row);
            if (!columns.isEmpty()) {
              line = after(parser);
              continue;
            }
            columns = usual();
          }
          take(line, row, columns);
        }
        line = after(parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (lines.size() + faults.size() > MAX_PEOPLE) {
      throw new Invalid("workshop.listTooLong", MAX_PEOPLE);
    }
  }

  private static int after(CSVParser parser) {
    return Math.toIntExact(parser.getCurrentLineNumber()) + 1;
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** Where the columns are, if this line is one of headings; else nothing. */
  private static Map<Column, Integer> headings(CSVRecord row) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    for (var i = 0; i < row.size(); i++) {
      var position = i;
      Column.of(row.get(i)).ifPresent(column -> columns.putIfAbsent(column, position));
    }
    return columns.containsKey(Column.SIGN_IN_NAME) && columns.size() > 1 ? columns : Map.of();
  }

  private static Map<Column, Integer> usual() {
    var columns = new EnumMap<Column, Integer>(Column.class);
    List.of(Column.values()).forEach(column -> columns.put(column, column.ordinal()));
    return columns;
  }

  private void take(int line, CSVRecord row, Map<Column, Integer> columns) {
    var before = faults.size();
    var person = new EnrolmentCells(line, row, columns, faults, firstLines);
    var name = person.signInName();
    var account =
        new NewAccount(
            name,
            person.email(),
            person.words(Column.NAME_LATIN, true, Account.MAX_NAME),
            person.words(Column.NAME_ARABIC, false, Account.MAX_NAME),
            person.one(Column.LANGUAGE, Language.class).orElse(Language.FR),
            Role.PARTICIPANT,
            person.one(Column.COUNTRY, Country.class).orElse(null),
            person.one(Column.CONSTITUENCY, Constituency.class).orElse(null),
            person.words(Column.ORGANISATION, false, MAX_WORDS),
            person.words(Column.JOB, false, MAX_WORDS));
    if (faults.size() == before) {
      lines.add(new EnrolmentLine(line, account, EnrolmentLine.Standing.NEW, ""));
    }
  }
}

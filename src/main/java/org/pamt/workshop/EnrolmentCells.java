package org.pamt.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Account;
import org.pamt.workshop.EnrolmentList.Column;

/** The cells of one line; what is wrong with one becomes a fault. */
final class EnrolmentCells {

  private final int line;
  private final CSVRecord row;
  private final Map<Column, Integer> columns;
  private final List<EnrolmentFault> faults;
  private final Map<String, Integer> firstLines;

  EnrolmentCells(
      int line,
      CSVRecord row,
      Map<Column, Integer> columns,
      List<EnrolmentFault> faults,
      Map<String, Integer> firstLines) {
    this.line = line;
    this.row = row;
    this.columns = columns;
    this.faults = faults;
    this.firstLines = firstLines;
  }

  private void fault(String code, String... arguments) {
    faults.add(new EnrolmentFault(line, code, arguments));
  }

  private String cell(Column column) {
    var position = columns.get(column);
    return position == null || position >= row.size() ? "" : row.get(position).strip();
  }

  String signInName() {
    var name = cell(Column.SIGN_IN_NAME).toLowerCase(Locale.ROOT);
    if (!Account.isSignInName(name)) {
      fault("signInName", name);
      return name;
    }
    var first = firstLines.putIfAbsent(name, line);
    if (first != null) {
      fault("twice", name, first.toString());
    }
    return name;
  }

  String words(Column column, boolean required, int most) {
    var words = cell(column);
    if (required && words.isEmpty()) {
      fault("missing." + column.code);
    } else if (words.length() > most) {
      fault("tooLong." + column.code, String.valueOf(most));
    }
    return words;
  }

  /** One of the words an enum is known by; the language may be left out, the others not. */
  <E extends Enum<E>> Optional<E> one(Column column, Class<E> type) {
    var word = cell(column);
    if (word.isEmpty()) {
      if (column != Column.LANGUAGE) {
        fault("missing." + column.code);
      }
      return Optional.empty();
    }
    var found = EnrolmentWords.constant(column.code, type, word);
    if (found.isEmpty()) {
      fault("unknown." + column.code, word);
    }
    return found;
  }

  @Nullable String email() {
    var email = cell(Column.EMAIL);
    if (email.isEmpty()) {
      return null;
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
        || email.length() > EnrolmentList.MAX_WORDS) {
      fault("email", email);
    }
    return email;
  }
}

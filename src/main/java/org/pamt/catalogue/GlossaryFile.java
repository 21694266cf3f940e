package org.pamt.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.pamt.kernel.Text;

/** Reads {@code glossary.csv}. */
final class GlossaryFile {

  static final String NAME = "glossary.csv";
  private static final List<String> COLUMNS =
      List.of("key", "term_fr", "term_ar", "term_en", "def_fr", "def_ar", "def_en");

  private final PackageFiles files;
  private final Findings findings;

  GlossaryFile(PackageFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** Terms in the order of the file. */
  Map<String, Term> read() {
    var terms = new LinkedHashMap<String, Term>();
    if (!files.has(NAME)) {
      return terms;
    }
    var line = 0;
    try (var csv =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(files.text(NAME)))) {
      if (!csv.getHeaderNames().equals(COLUMNS)) {
        findings.add(NAME, 1, "csvColumns", String.join(",", COLUMNS));
        return terms;
      }
      for (var row : csv) {
        line = (int) csv.getCurrentLineNumber();
        add(row, line, terms);
      }
    } catch (IOException | RuntimeException e) {
      findings.add(NAME, line + 1, "csv", String.valueOf(e.getMessage()));
    }
    return terms;
  }

  private void add(CSVRecord row, int line, Map<String, Term> terms) {
    if (!row.isConsistent() || row.stream().anyMatch(String::isBlank)) {
      findings.add(NAME, line, "csvCells", COLUMNS.size());
      return;
    }
    var key = row.get("key");
    if (!key.matches("[a-z][a-z0-9-]*")) {
      findings.add(NAME, line, "key", key);
    }
    var term =
        new Term(
            key,
            new Text(row.get("term_fr"), row.get("term_ar"), row.get("term_en")),
            new Text(row.get("def_fr"), row.get("def_ar"), row.get("def_en")));
    if (terms.put(key, term) != null) {
      findings.add(NAME, line, "keyTwice", key);
    }
  }
}

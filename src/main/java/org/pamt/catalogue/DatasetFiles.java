package org.pamt.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.pamt.observatory.Dataset;
import org.pamt.observatory.Figure;

/** Reads {@code datasets/<name>.yaml} and {@code .csv}. */
final class DatasetFiles {

  private static final Pattern DESCRIPTION = Pattern.compile("datasets/([a-z][a-z0-9-]*)\\.yaml");
  private static final List<String> COLUMNS = List.of("country", "year", "value", "series");

  private final PackageFiles files;
  private final Schemas schemas;
  private final Findings findings;

  DatasetFiles(PackageFiles files, Schemas schemas, Findings findings) {
    this.files = files;
    this.schemas = schemas;
    this.findings = findings;
  }

  /** The datasets that can be read, by key. */
  Map<String, Dataset> read() {
    var datasets = new HashMap<String, Dataset>();
    for (var path : files.files().keySet()) {
      var name = DESCRIPTION.matcher(path);
      if (name.matches()) {
        read(name.group(1), path, datasets);
      }
    }
    return datasets;
  }

  private void read(String key, String path, Map<String, Dataset> datasets) {
    var csv = "datasets/" + key + ".csv";
    if (!files.has(csv)) {
      findings.add(path, 0, "fileMissing", csv);
      return;
    }
    try {
      var yaml = YamlFile.read(files.text(path), 0);
      schemas.dataset(yaml, path, findings);
      if (findings.concern(path)) {
        return;
      }
      var described = Dataset.of(key, yaml.root(), List.of());
      checkBreaks(described, yaml, path);
      datasets.put(key, Dataset.of(key, yaml.root(), figures(csv, described)));
    } catch (YamlFile.Unreadable e) {
      e.report(findings, path);
    }
  }

  private void checkBreaks(Dataset dataset, YamlFile yaml, String path) {
    for (var i = 0; i < dataset.breaks().size(); i++) {
      var there = dataset.breaks().get(i);
      var line = yaml.line("/breaks/" + i);
      if (!dataset.countries().containsKey(there.country())) {
        findings.add(path, line, "countryUnknown", there.country());
      }
      if (!dataset.hasSeries(there.series())) {
        findings.add(path, line, "seriesUnknown", there.series());
      }
    }
  }

  private List<Figure> figures(String file, Dataset dataset) {
    var figures = new ArrayList<Figure>();
    var seen = new HashSet<String>();
    var line = 1;
    try (var csv =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(files.text(file)))) {
      if (!csv.getHeaderNames().equals(COLUMNS)) {
        findings.add(file, 1, "csvColumns", String.join(",", COLUMNS));
        return figures;
      }
      for (var row : csv) {
        line = (int) csv.getCurrentLineNumber();
        figure(row, file, line, dataset, figures, seen);
      }
    } catch (IOException | RuntimeException e) {
      findings.add(file, line, "csv", String.valueOf(e.getMessage()));
    }
    return figures;
  }

  private void figure(
      CSVRecord row,
      String file,
      int line,
      Dataset dataset,
      List<Figure> figures,
      Set<String> seen) {
    if (!row.isConsistent()) {
      findings.add(file, line, "csvCells", COLUMNS.size());
      return;
    }
    var country = row.get("country");
    var series = row.get("series");
    if (!dataset.countries().containsKey(country)) {
      findings.add(file, line, "countryUnknown", country);
    } else if (!dataset.hasSeries(series)) {
      findings.add(file, line, "seriesUnknown", series);
    } else if (!row.get("year").matches("\\d{4}")
        || !row.get("value").matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      findings.add(file, line, "notNumber", row.get("year") + ", " + row.get("value"));
    } else if (!seen.add(country + row.get("year") + series)) {
      findings.add(file, line, "figureTwice", country, row.get("year"), series);
    } else {
      figures.add(
          new Figure(
              country,
              Integer.parseInt(row.get("year")),
              Double.parseDouble(row.get("value")),
              series));
    }
  }
}

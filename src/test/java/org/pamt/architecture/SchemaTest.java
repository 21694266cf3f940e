package org.pamt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What both databases and EclipseLink can live with, read from the migrations. */
class SchemaTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private static final Pattern UUID_COLUMN =
      Pattern.compile("(?im)^\\s*(?:alter table \\w+ add column\\s+)?(\\w+)\\s+uuid\\b([^,;\\n]*)");

  private static final Pattern UNKNOWN_TO_H2 =
      Pattern.compile("(?i)(timestamptz|jsonb|\\bcreate (?:unique )?index[^;]*\\bwhere\\b)");

  /** EclipseLink 4.0 can't set a uuid to null on PostgreSQL (its issue 2717). */
  @Test
  void no_uuid_column_is_nullable() {
    var nullable = new TreeSet<String>();
    Sources.each(
        MIGRATIONS,
        ".sql",
        UUID_COLUMN,
        (file, found) -> {
          if (!found.group(2).toLowerCase().matches(".*(not null|primary key).*")) {
            nullable.add(file.getFileName() + ": " + found.group(1));
          }
        });
    assertThat(nullable).isEmpty();
  }

  @Test
  void the_same_statements_suit_both_databases() {
    var strange = new TreeSet<String>();
    Sources.each(
        MIGRATIONS, ".sql", UNKNOWN_TO_H2, (file, found) -> strange.add(file + found.group(1)));
    assertThat(strange).isEmpty();
  }
}

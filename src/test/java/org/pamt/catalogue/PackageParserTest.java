package org.pamt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackageParserTest {

  private final PackageParser parser = new PackageParser(List.of());

  @Test
  void the_bundled_modules_have_no_problem() {
    BundledModules.bundle()
        .modules()
        .forEach(
            (slug, files) -> {
              var parsed = parser.parse(files);
              assertThat(parsed.problems()).as(slug).isEmpty();
              assertThat(parsed.content()).isPresent();
            });
  }
}

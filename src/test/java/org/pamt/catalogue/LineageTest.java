package org.pamt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pamt.kernel.Text;

class LineageTest {

  /** A release whose lessons are written as key or key<formerly. */
  private static ModuleContent release(String... lessons) {
    var words = Text.same("");
    return new ModuleContent(
        "module",
        "M1",
        words,
        words,
        List.of(),
        0,
        List.of(),
        "",
        "",
        Stream.of(lessons).map(LineageTest::lesson).toList(),
        List.of(),
        Map.of(),
        Map.of());
  }

  private static LessonContent lesson(String written) {
    var names = List.of(written.split("<"));
    var formerly = names.size() > 1 ? names.get(1) : "";
    return new LessonContent(names.get(0), formerly, Text.same(""), 1, 1, Map.of());
  }

  @Test
  void a_lesson_renamed_twice_has_three_names() {
    var lineage = new Lineage(List.of(release("c<b"), release("b<a"), release("a")));
    for (var name : List.of("a", "b", "c")) {
      assertThat(lineage.lesson(name)).containsExactlyInAnyOrder("a", "b", "c");
    }
  }

  @Test
  void a_lesson_never_renamed_has_one() {
    var lineage = new Lineage(List.of(release("a", "b")));
    assertThat(lineage.lesson("a")).containsExactly("a");
    assertThat(lineage.lesson("unknown")).containsExactly("unknown");
  }
}

package org.pamt.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pamt.exercise.TreeSamples.SHAPE;
import static org.pamt.exercise.TreeSamples.after;
import static org.pamt.exercise.TreeSamples.cause;
import static org.pamt.exercise.TreeSamples.effect;
import static org.pamt.exercise.TreeSamples.id;
import static org.pamt.exercise.TreeSamples.link;
import static org.pamt.exercise.TreeSamples.set;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pamt.kernel.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TreePictureTest {

  private static final JsonNode TREE =
      after(
          cause(1, "root", 1),
          cause(2, "root", 2),
          cause(3, id(1), 1),
          cause(4, id(1), 2),
          effect(5, "root", 1),
          effect(6, id(5), 1));

  @Test
  void effects_stand_above_the_problem_and_causes_below() {
    var picture = draw(TREE, Language.FR);
    var root = top(picture, "Chômage");
    assertThat(top(picture, "Effect 6")).isLessThan(top(picture, "Effect 5"));
    assertThat(top(picture, "Effect 5")).isLessThan(root);
    assertThat(root).isLessThan(top(picture, "Cause 1"));
    assertThat(top(picture, "Cause 1")).isLessThan(top(picture, "Cause 3"));
    assertThat(top(picture, "Cause 3")).isLessThan(top(picture, "Cause 4"));
  }

  @Test
  void the_first_cause_stands_where_reading_begins() {
    var french = draw(TREE, Language.FR);
    var arabic = draw(TREE, Language.AR);
    assertThat(left(french, "Cause 1")).isLessThan(left(french, "Cause 2"));
    assertThat(left(arabic, "Cause 1")).isGreaterThan(left(arabic, "Cause 2"));
  }

  @Test
  void boxes_do_not_overlap_and_stand_inside_the_picture() {
    var picture = draw(TREE, Language.AR);
    var boxes = elements(picture, "rect");
    assertThat(boxes).hasSize(7);
    for (var a : boxes) {
      assertThat(number(a, "x")).isNotNegative();
      assertThat(number(a, "y")).isNotNegative();
      assertThat(number(a, "x") + number(a, "width"))
          .isLessThanOrEqualTo(number(picture.getDocumentElement(), "width"));
      assertThat(number(a, "y") + number(a, "height"))
          .isLessThanOrEqualTo(number(picture.getDocumentElement(), "height"));
      boxes.stream().filter(b -> b != a).forEach(b -> assertThat(overlap(a, b)).isFalse());
    }
  }

  @Test
  void a_line_is_dashed_as_its_evidence_is() {
    var value =
        after(
            TREE,
            set(id(1), "evidence", "data"),
            set(id(2), "evidence", "testimony"),
            set(id(3), "evidence", "hypothesis"));
    var dashes =
        elements(draw(value, Language.FR), "path").stream()
            .map(p -> p.getAttribute("class") + " " + p.getAttribute("stroke-dasharray"))
            .toList();
    assertThat(dashes)
        .containsExactlyInAnyOrder(
            "line none",
            "line 1 5",
            "line 7 5",
            "line open none",
            "line open none",
            "line open none");
  }

  @Test
  void a_cross_link_is_an_arrow() {
    var picture = draw(after(TREE, link(9, 6, 2)), Language.FR);
    assertThat(elements(picture, "path"))
        .extracting(p -> p.getAttribute("class"))
        .contains("cross open", "tip");
  }

  @Test
  void a_box_is_headed_by_its_family_or_else_by_its_branch() {
    var picture = draw(after(TREE, set(id(2), "family", "framework")), Language.FR);
    assertThat(elements(picture, "text").stream().filter(t -> t.getAttribute("class").equals("f")))
        .extracting(Element::getTextContent)
        .contains("Cadre", "Cause", "Effet", "Problème central");
  }

  @Test
  void arabic_words_are_drawn_from_the_right_in_any_page() {
    var picture = draw(after(cause(1, "root", 1), set(id(1), "text", "قلة الوظائف")), Language.FR);
    assertThat(elements(picture, "text").stream().filter(t -> t.getTextContent().startsWith("قلة")))
        .extracting(t -> t.getAttribute("direction"))
        .containsExactly("rtl");
  }

  @Test
  void what_people_write_is_never_markup_and_no_style_is_inline() {
    var picture = draw(after(cause(1, "root", 1), set(id(1), "text", "<b>\"&x</b>")), Language.FR);
    assertThat(elements(picture, "b")).isEmpty();
    assertThat(elements(picture, "text"))
        .extracting(Element::getTextContent)
        .contains("<b>\"&x</b>");
    assertThat(elements(picture, "*")).noneMatch(e -> e.hasAttribute("style"));
  }

  @Test
  void it_is_told_in_words_to_who_does_not_see_it() {
    var svg = draw(TREE, Language.FR).getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).isEqualTo("Image & liste");
  }

  @Test
  void an_empty_tree_has_its_problem() {
    assertThat(elements(draw(TreeSamples.KIND.empty(), Language.FR), "rect")).hasSize(1);
  }

  @Test
  void long_texts_are_broken_at_spaces_and_very_long_words_anywhere() {
    assertThat(WrappedText.lines("un deux trois", 5)).containsExactly("un deux", "trois");
    assertThat(WrappedText.lines("38 % de plus", 2.5)).containsExactly("38 %", "de", "plus");
    assertThat(WrappedText.lines("x".repeat(30), 6)).hasSize(3).allMatch(l -> l.length() <= 10);
    assertThat(WrappedText.lines(" ", 6)).isEmpty();
  }

  private static Document draw(JsonNode value, Language language) {
    var svg =
        new TreePicture(SHAPE, Tree.of(SHAPE, value), language)
            .svg("Problème central", "Chômage", "Image & liste");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }

  private static List<Element> elements(Document picture, String name) {
    var found = picture.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static double top(Document picture, String words) {
    return number(text(picture, words), "y");
  }

  private static double left(Document picture, String words) {
    return number(text(picture, words), "x");
  }

  private static Element text(Document picture, String words) {
    return elements(picture, "text").stream()
        .filter(t -> t.getTextContent().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static boolean overlap(Element a, Element b) {
    return number(a, "x") < number(b, "x") + number(b, "width")
        && number(b, "x") < number(a, "x") + number(a, "width")
        && number(a, "y") < number(b, "y") + number(b, "height")
        && number(b, "y") < number(a, "y") + number(a, "height");
  }
}

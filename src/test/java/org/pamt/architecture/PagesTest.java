package org.pamt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What may stand in a page: no words of its own, no styles, no scripts, nothing that counts
 * wrongly.
 */
class PagesTest {

  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");

  /** Attributes whose text people see or hear. */
  private static final Set<String> SPOKEN =
      Set.of(
          "title",
          "alt",
          "aria-label",
          "placeholder",
          "label",
          "header",
          "headerText",
          "requiredMessage",
          "itemLabel",
          "message",
          "emptyMessage",
          "summary");

  @Test
  void pages_take_their_words_from_bundles() {
    expectNothing(
        (element, problems) -> {
          for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE
                && hasWords(child.getTextContent(), element)) {
              problems.add(child.getTextContent().strip());
            }
          }
          for (var name : SPOKEN) {
            for (var attribute : List.of(name, "pt:" + name)) {
              if (hasWords(element.getAttribute(attribute), element)) {
                problems.add(attribute + "=" + element.getAttribute(attribute));
              }
            }
          }
        });
  }

  /** An element that says which language it is in is in that language on every page. */
  private static boolean hasWords(String text, Element element) {
    var isCode = Set.of("script", "style").contains(element.getTagName());
    return !isCode
        && !element.hasAttribute("lang")
        && EXPRESSION.matcher(text).replaceAll("").matches("(?s).*\\p{L}.*");
  }

  /** The content security policy would stop them anyway, silently for the writer. */
  @Test
  void pages_hold_no_styles_and_no_scripts() {
    expectNothing(
        (element, problems) -> {
          var attributes = element.getAttributes();
          for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var handler = name.matches("on[a-z]+") && !element.getTagName().startsWith("p:");
            if (name.equals("style") || handler) {
              problems.add(element.getTagName() + " " + name);
            }
          }
          var isData = element.getAttribute("type").equals("application/json");
          if (element.getTagName().equals("script") && !element.hasAttribute("src") && !isData) {
            problems.add("inline script");
          }
        });
  }

  /** These would write Arabic-Indic digits in Arabic: lang.fill writes those people use. */
  @Test
  void numbers_are_filled_in_by_lang() {
    expectNothing(
        (element, problems) -> {
          if (Set.of("h:outputFormat", "f:convertNumber").contains(element.getTagName())) {
            problems.add(element.getTagName());
          }
        });
  }

  private interface Look {
    void at(Element element, List<String> problems);
  }

  private static void expectNothing(Look look) {
    var all = new ArrayList<String>();
    Sources.read(Sources.WEB, ".xhtml")
        .forEach(
            (file, text) -> {
              var elements = Sources.xml(text).getElementsByTagName("*");
              for (var i = 0; i < elements.getLength(); i++) {
                var problems = new ArrayList<String>();
                look.at((Element) elements.item(i), problems);
                problems.forEach(p -> all.add(file + ": " + p));
              }
            });
    assertThat(all).isEmpty();
  }
}

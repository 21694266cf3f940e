package org.pamt.catalogue;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through the HTML lessons are made of, and nothing else. */
final class Sanitizer {

  private static final Pattern CLASSES =
      Pattern.compile("scroll|table|n|term|note( (trap|example|countries|takeaway|sources))?");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "ul",
              "ol",
              "li",
              "strong",
              "em",
              "code",
              "pre",
              "blockquote",
              "br",
              "hr",
              "table",
              "caption",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "div",
              "aside",
              "a",
              "bdi",
              "img",
              "sup",
              "sub")
          .allowAttributes("id")
          .matching(Pattern.compile("s\\d{1,3}|part-[0-9a-f-]+"))
          .onElements("h2", "h3", "p")
          .allowAttributes("class")
          .matching(CLASSES)
          .onElements("div", "table", "th", "td", "a", "aside")
          .allowAttributes("scope")
          .matching(false, "row", "col")
          .onElements("th")
          .allowAttributes("dir")
          .matching(false, "ltr")
          .onElements("code", "pre")
          .allowAttributes("tabindex")
          .matching(false, "0")
          .onElements("div")
          .allowAttributes("role")
          .matching(false, "region")
          .onElements("div")
          .allowAttributes("aria-label")
          .onElements("div")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,6}"))
          .onElements("ol")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowUrlProtocols("https")
          .allowWithoutAttributes("div", "a")
          .toFactory();

  private Sanitizer() {}

  static String clean(String html) {
    // It writes more references than HTML needs; these two characters are harmless everywhere.
    return POLICY.sanitize(html).replace("&#61;", "=").replace("&#43;", "+");
  }
}

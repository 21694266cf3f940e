package org.pamt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.pamt.platform.Html;

/**
 * A question inside a lesson, for oneself. Without scripts its answer unfolds; {@code lesson.js}
 * adds a button that checks.
 */
final class QuestionHtml {

  private final JsonNode question;
  private final Markdown markdown;
  private final String id;
  private final StringBuilder html = new StringBuilder();

  QuestionHtml(JsonNode question, Markdown markdown) {
    this.question = question;
    this.markdown = markdown;
    id = "q" + markdown.next();
  }

  String write() {
    var kind = question.path("kind").asText();
    html.append("<section class=\"ask\" data-kind=\"").append(Html.escape(kind));
    html.append("\" data-answer=\"").append(Html.escape(String.join(" ", right())));
    if (kind.equals("numeric")) {
      html.append("\" data-tolerance=\"").append(question.path("tolerance").asText());
    }
    html.append("\" aria-labelledby=\"").append(id).append("\"><p class=\"meta\">");
    html.append(say("question.label")).append("</p>");
    switch (kind) {
      case "numeric" -> number();
      case "truefalse" -> choices("radio", truths());
      case "multiple" -> choices("checkbox", options());
      default -> choices("radio", options());
    }
    html.append("<div class=\"actions\" hidden><button type=\"button\" class=\"btn\">");
    html.append(say("question.check")).append("</button></div><div role=\"status\"></div>");
    html.append("<details><summary>").append(say("question.show")).append("</summary><p><strong>");
    html.append(say("question.answer")).append("</strong> ").append(answer()).append("</p><p>");
    html.append(text("explanation")).append("</p></details>");
    return html.append("</section>").toString();
  }

  private record Option(String key, String words) {}

  private List<Option> truths() {
    return List.of(
        new Option("true", say("question.true")), new Option("false", say("question.false")));
  }

  private List<Option> options() {
    var options = new ArrayList<Option>();
    for (var option : question.path("options")) {
      var words = Html.text(option.path("text").asText(), markdown.language);
      options.add(new Option(option.path("key").asText(), words));
    }
    return options;
  }

  private List<String> right() {
    if (!question.has("options")) {
      return List.of(question.path("answer").asText());
    }
    var keys = new ArrayList<String>();
    for (var option : question.path("options")) {
      if (option.path("right").asBoolean()) {
        keys.add(option.path("key").asText());
      }
    }
    return keys;
  }

  private void choices(String type, List<Option> options) {
    html.append("<fieldset><legend id=\"").append(id).append("\">").append(text("text"));
    html.append("</legend><div class=\"choices\">");
    for (var option : options) {
      html.append("<label class=\"choice\"><input type=\"").append(type);
      html.append("\" name=\"").append(id).append("\" value=\"").append(Html.escape(option.key()));
      html.append("\"><span>").append(option.words()).append("</span></label>");
    }
    html.append("</div></fieldset>");
  }

  private void number() {
    html.append("<p id=\"").append(id).append("\"><strong>").append(text("text"));
    html.append("</strong></p><div class=\"inline-in\"><label class=\"vh\" for=\"").append(id);
    html.append("-in\">").append(say("question.number")).append("</label><input id=\"").append(id);
    html.append("-in\" inputmode=\"decimal\" dir=\"ltr\" autocomplete=\"off\"><span>");
    html.append(text("unit")).append("</span></div>");
  }

  private String answer() {
    return switch (question.path("kind").asText()) {
      case "numeric" -> {
        var format = NumberFormat.getInstance(markdown.language.formats());
        var number = new BigDecimal(question.path("answer").asText("0"));
        yield Html.text(format.format(number), markdown.language) + " " + text("unit");
      }
      case "truefalse" -> say("question." + question.path("answer").asBoolean());
      default ->
          String.join(
              "<br>",
              options().stream()
                  .filter(o -> right().contains(o.key()))
                  .map(Option::words)
                  .toList());
    };
  }

  private String text(String name) {
    return Html.text(question.path(name).asText(), markdown.language);
  }

  private String say(String key) {
    return Html.text(markdown.words.say(key), markdown.language);
  }
}

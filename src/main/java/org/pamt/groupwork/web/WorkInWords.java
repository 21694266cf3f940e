package org.pamt.groupwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pamt.exercise.Deliverables;
import org.pamt.exercise.FieldKinds;
import org.pamt.exercise.Missing;
import org.pamt.exercise.Values;
import org.pamt.groupwork.GroupWork;
import org.pamt.groupwork.SubmissionView;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;
import org.pamt.platform.web.Speech;

/** A submission's state and contents as sentences and plain text. */
@ApplicationScoped
public class WorkInWords {

  @Inject private GroupWork groupWork;
  @Inject private Deliverables deliverables;
  @Inject private FieldKinds kinds;
  @Inject private Speech speech;

  /** What is missing: per item the field's key and label, and a sentence. */
  List<Map<String, String>> missing(UUID id, Language language) {
    var view = groupWork.view(id);
    var deliverable = deliverables.of(view.releaseId(), view.exercise());
    return groupWork.missing(id).stream()
        .map(
            m ->
                Map.of(
                    "field", m.field(),
                    "label", deliverable.field(m.field()).label().in(language),
                    "message", sentence(m, language)))
        .toList();
  }

  private String sentence(Missing missing, Language language) {
    var arguments =
        missing.arguments().stream().map(a -> a instanceof Text t ? t.in(language) : a).toArray();
    return speech.say(language, "exercise.missing." + missing.code(), arguments);
  }

  /** The whole work as plain text: title, then each field's label and lines. */
  String plain(SubmissionView view, Text title, Language language) {
    var text = new StringBuilder(title.in(language)).append('\n');
    text.append(view.workshop().name()).append(" · ").append(view.group().name()).append("\n");
    var values = new Values(view.values());
    for (var field : deliverables.of(view.releaseId(), view.exercise()).fields()) {
      var label = field.label().in(language);
      text.append('\n').append(label).append('\n').append("-".repeat(label.length())).append('\n');
      kinds
          .of(field)
          .lines(field, values.of(field.key()), values, language)
          .forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }
}

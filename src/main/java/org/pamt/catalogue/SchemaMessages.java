package org.pamt.catalogue;

import com.networknt.schema.ValidationMessage;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what a schema complained about, as a person would. Where a schema offers alternatives by
 * {@code kind}, a validator complains in the name of each; here only the one the author chose
 * speaks, or, if it is none of them, only the kind.
 */
final class SchemaMessages {

  private static final String KIND = "/properties/kind/const";

  private final Collection<ValidationMessage> all;
  private final YamlFile yaml;
  private final String file;
  private final Findings findings;
  private final List<WrongBranch> wrong;

  /** A part of the file is not of the kind an alternative is for. */
  private record WrongBranch(String where, String branch) {

    boolean covers(ValidationMessage message) {
      return path(message).startsWith(branch + "/") && isWithin(where, message);
    }
  }

  SchemaMessages(Collection<ValidationMessage> all, YamlFile yaml, String file, Findings findings) {
    this.all = all;
    this.yaml = yaml;
    this.file = file;
    this.findings = findings;
    wrong =
        all.stream()
            .filter(m -> path(m).endsWith(KIND))
            .map(
                m ->
                    new WrongBranch(
                        parent(part(m)), path(m).substring(0, path(m).length() - KIND.length())))
            .toList();
  }

  void report() {
    var speaking = all.stream().filter(m -> wrong.stream().noneMatch(w -> w.covers(m))).toList();
    var kindless =
        speaking.stream()
            .filter(m -> m.getType().equals("required") && "kind".equals(m.getProperty()))
            .map(SchemaMessages::part)
            .toList();
    for (var message : speaking) {
      if (message.getType().equals("oneOf")) {
        if (speaking.stream().noneMatch(other -> isUnder(message, other))) {
          reportKind(message);
        }
      } else if ("kind".equals(message.getProperty())
          || kindless.stream().noneMatch(part -> isWithin(part, message))) {
        report(message);
      }
    }
  }

  private static boolean isUnder(ValidationMessage oneOf, ValidationMessage other) {
    return path(other).startsWith(path(oneOf) + "/") && isWithin(part(oneOf), other);
  }

  private static boolean isWithin(String part, ValidationMessage message) {
    return part(message).equals(part) || part(message).startsWith(part + "/");
  }

  private static String path(ValidationMessage message) {
    return message.getEvaluationPath().toString();
  }

  /** The part of the file a message is about, as a JSON pointer. */
  private static String part(ValidationMessage message) {
    return message.getInstanceLocation().toString();
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  private void reportKind(ValidationMessage oneOf) {
    var at = part(oneOf) + "/kind";
    var kinds =
        all.stream()
            .filter(m -> path(m).endsWith(KIND) && part(m).equals(at))
            .map(m -> m.getSchemaNode().asText())
            .distinct()
            .collect(Collectors.joining(", "));
    add(at, "notOneOf", at, yaml.root().at(at).asText(), kinds);
  }

  private void report(ValidationMessage message) {
    var at = part(message);
    var shown = at.isEmpty() ? "/" : at;
    var wanted = message.getSchemaNode();
    switch (message.getType()) {
      case "required" -> add(at, "missing", shown, message.getProperty());
      case "additionalProperties" ->
          add(at + "/" + message.getProperty(), "unknown", shown, message.getProperty());
      case "const", "enum" ->
          add(
              at,
              "notOneOf",
              shown,
              yaml.root().at(at).asText(),
              wanted.toString().replaceAll("[\\[\\]\"]", "").replace(",", ", "));
      case "type" -> add(at, "wrongType", shown, wanted.asText());
      case "pattern" -> add(at, "pattern", shown, yaml.root().at(at).asText(), wanted.asText());
      default -> add(at, "bound", shown, message.getType(), wanted.asText());
    }
  }

  private void add(String at, String code, Object... arguments) {
    findings.add(file, yaml.line(at), code, arguments);
  }
}

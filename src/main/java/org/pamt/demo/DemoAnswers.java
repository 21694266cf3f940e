package org.pamt.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.exercise.Operation;

/**
 * What the demo's groups wrote on Rihana, and what their trainer said of it. All figures are the
 * dossier's.
 */
final class DemoAnswers {

  static final Map<String, String> CRITERIA = criteria();
  static final String CHANGE =
      "Donnez à chaque lien son statut, et dites comment vous vérifierez la dernière hypothèse.";
  static final String PRAISE =
      "Arbre clair, chiffré, où l’on voit sur quoi une région peut agir. Gardez-le pour la suite.";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String TREE = "causes";

  private final List<Operation> operations = new ArrayList<>();
  private int position;

  private DemoAnswers() {}

  /** A problem and a few causes, as a group has them after a quarter of an hour. */
  static List<Operation> started() {
    var answers = new DemoAnswers();
    answers.problem();
    var posts =
        answers.cause(
            "root", "L’économie crée peu de postes : +1 000 en cinq ans", "demand", "data");
    answers.cause(posts, "70 % des dattes sont vendues en vrac", "demand", "data");
    answers.cause("root", "L’agence ne reçoit que 2 100 offres par an", "intermediation", "data");
    return answers.operations;
  }

  /** All that the exercise asks for. */
  static List<Operation> complete() {
    var answers = new DemoAnswers();
    answers.problem();
    var posts =
        answers.cause(
            "root", "L’économie crée peu de postes : +1 000 en cinq ans", "demand", "data");
    var bulk =
        answers.cause(posts, "70 % des 22 000 t de dattes sont vendues en vrac", "demand", "data");
    var offers =
        answers.cause(
            "root", "L’agence ne reçoit que 2 100 offres par an", "intermediation", "data");
    var load = answers.cause(offers, "Un conseiller suit 400 inscrits", "intermediation", "data");
    var training =
        answers.cause("root", "Le centre de 620 places est rempli à 61 %", "supply", "data");
    var women =
        answers.cause(
            "root", "5 600 femmes disponibles restent hors du marché", "framework", "data");
    answers.cause(
        women, "Ni transport ni garde d’enfants près des emplois", "framework", "hypothesis");
    answers.effect("Revenus des ménages irréguliers", "testimony");
    answers.effect("Départs vers le littoral", "testimony");
    answers.link(training, women);
    answers.reference(
        bulk, "Une chaîne locale crée des postes ; l’enquête des coopératives le dira.");
    answers.reference(load, "La région peut agir sur l’organisation de l’agence.");
    answers.reference(women, "Cause propre aux femmes, à vérifier par un entretien par zone.");
    answers.objective("La moitié des dattes conditionnée sur place", "Jeunes des oasis", 2016);
    answers.objective("Un conseiller suit 200 inscrits", "Inscrits actifs", 2015);
    answers.objective("1 000 places de transport et de garde", "Femmes disponibles", 2016);
    answers.set("weight", "answer", values("choice", "demand"));
    answers.text(
        "women",
        "Elles sont 5 600 sur 8 300 dans la main-d’œuvre potentielle : c’est l’accès, non l’envie, qui manque.");
    return answers.operations;
  }

  /**
   * Answers to the quiz, by question.
   *
   * @param all whether the harder questions are answered right as well
   */
  static Map<String, List<String>> quiz(boolean all) {
    var answers = new LinkedHashMap<String, List<String>>();
    answers.put("three-criteria", List.of("without-employment", "seeking", "available"));
    answers.put("composite-rate", List.of(all ? "36,8" : "42"));
    answers.put("own-use-farmer", List.of("false"));
    answers.put("two-surveys", List.of(all ? "definition" : "growth"));
    answers.put("womens-rate", List.of("24,2"));
    answers.put("stabilising-growth", List.of(all ? "3,75" : "0,6"));
    answers.put("beveridge-shift", List.of("matching"));
    return answers;
  }

  private static Map<String, String> criteria() {
    var comments = new LinkedHashMap<String, String>();
    comments.put("problem", "Le problème existe, il est situé et chiffré.");
    comments.put("logic", "Les trois rangs se tiennent ; une boucle pourrait être marquée.");
    comments.put("evidence", "Les liens principaux ont leur chiffre. Précisez les autres.");
    comments.put(
        "balance", "Les quatre familles sont là : dites laquelle pèse le plus, et pourquoi.");
    comments.put(
        "women-and-territory", "La cause propre aux femmes est bien vue ; ajoutez la zone.");
    return comments;
  }

  private void problem() {
    text("central", "En 2012, 38 % des actifs de 15 à 24 ans de Rihana sont au chômage.");
  }

  private void text(String field, String text) {
    var payload = JSON.objectNode().put("base", 0).put("text", text);
    operations.add(new Operation(UUID.randomUUID(), field, Operation.TEXT, payload));
  }

  private String cause(String parent, String text, String family, String evidence) {
    return node("cause", parent, text, family, evidence);
  }

  private void effect(String text, String evidence) {
    node("effect", "root", text, null, evidence);
  }

  private String node(
      String branch, String parent, String text, @Nullable String family, String evidence) {
    var id = UUID.randomUUID().toString();
    var values =
        values("type", "node")
            .put("branch", branch)
            .put("parent", parent)
            .put("position", (double) ++position)
            .put("text", text)
            .put("evidence", evidence);
    if (family != null) {
      values.put("family", family);
    }
    set(TREE, id, values);
    return id;
  }

  private void link(String from, String to) {
    set(
        TREE,
        UUID.randomUUID().toString(),
        values("type", "link").put("from", from).put("to", to).put("evidence", "hypothesis"));
  }

  private void reference(String node, String reason) {
    set(
        "roots",
        node,
        JSON.objectNode().put("position", (double) ++position).put("reason", reason));
  }

  private void objective(String situation, String forWhom, int horizon) {
    set(
        "objectives",
        UUID.randomUUID().toString(),
        values("type", "row")
            .put("position", (double) ++position)
            .put("situation", situation)
            .put("for-whom", forWhom)
            .put("horizon", horizon));
  }

  private void set(String field, String item, ObjectNode values) {
    var payload = JSON.objectNode().put("item", item);
    payload.set("values", values);
    operations.add(new Operation(UUID.randomUUID(), field, Operation.SET, payload));
  }

  private static ObjectNode values(String name, String value) {
    return JSON.objectNode().put(name, value);
  }
}

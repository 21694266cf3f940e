package org.pamt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as packages write it: the core of YAML 1.2 (only {@code true} and {@code false} are truth
 * values), no anchors, no key twice. Knows the line of every part.
 */
final class YamlFile {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,30}");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}\\.\\d{1,30}");

  private final Map<String, Integer> lines = new HashMap<>();
  private final int offset;
  private final JsonNode root;

  /** Why a text isn't YAML we read, and where. */
  static final class Unreadable extends Exception {
    private final int line;
    private final String code;
    private final String detail;

    Unreadable(int line, String code, String detail) {
      super(code + " " + detail);
      this.line = line;
      this.code = code;
      this.detail = detail;
    }

    void report(Findings findings, String file) {
      findings.add(file, line, code, detail);
    }
  }

  private YamlFile(String text, int offset) throws Unreadable {
    this.offset = offset;
    var options = new LoaderOptions();
    options.setNestingDepthLimit(30);
    options.setCodePointLimit(3_000_000);
    try {
      var node = new Yaml(options).compose(new StringReader(text));
      root = node == null ? JSON.objectNode() : convert(node, "");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw new Unreadable(
          mark == null ? 0 : mark.getLine() + 1 + offset, "yaml", String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      throw new Unreadable(offset, "yaml", String.valueOf(e.getMessage()));
    }
  }

  /**
   * @param offset lines of the file before this text
   */
  static YamlFile read(String text, int offset) throws Unreadable {
    return new YamlFile(text, offset);
  }

  JsonNode root() {
    return root;
  }

  /** The line of a part, or of the nearest part around it that has one. */
  int line(String pointer) {
    for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      var line = lines.get(at);
      if (line != null || at.isEmpty()) {
        return line == null ? offset + 1 : line;
      }
    }
  }

  private JsonNode convert(Node node, String pointer) throws Unreadable {
    var line = node.getStartMark().getLine() + 1 + offset;
    lines.putIfAbsent(pointer, line);
    if (node.getAnchor() != null) {
      throw new Unreadable(line, "yamlAnchor", node.getAnchor());
    }
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, pointer);
    } else if (node instanceof SequenceNode sequence) {
      var array = JSON.arrayNode();
      for (var item : sequence.getValue()) {
        array.add(convert(item, pointer + "/" + array.size()));
      }
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private JsonNode mapping(MappingNode mapping, String pointer) throws Unreadable {
    var object = JSON.objectNode();
    for (var entry : mapping.getValue()) {
      var line = entry.getKeyNode().getStartMark().getLine() + 1 + offset;
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw new Unreadable(line, "yaml", "?");
      }
      var name = key.getValue();
      if (object.has(name)) {
        throw new Unreadable(line, "yamlTwice", name);
      }
      var at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      lines.put(at, line);
      object.set(name, convert(entry.getValueNode(), at));
    }
    return object;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    var value = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return JSON.textNode(value);
    } else if (value.isEmpty() || value.equals("null") || value.equals("~")) {
      return JSON.nullNode();
    } else if (value.equals("true") || value.equals("false")) {
      return JSON.booleanNode(value.equals("true"));
    } else if (INTEGER.matcher(value).matches()) {
      var integer = new BigInteger(value);
      return integer.bitLength() < 32
          ? JSON.numberNode(integer.intValue())
          : JSON.numberNode(integer);
    } else if (DECIMAL.matcher(value).matches()) {
      return JSON.numberNode(new BigDecimal(value));
    }
    return JSON.textNode(value);
  }
}

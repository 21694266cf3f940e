package org.pamt.catalogue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pamt.kernel.Invalid;

/** Only files of the kinds packages are made of, and each really of the kind its name says. */
final class FileGuard {

  private static final Set<String> TEXTS = Set.of("yaml", "md", "csv", "json", "svg");
  private static final Set<String> PROGRAMS =
      Set.of("js", "mjs", "html", "htm", "xhtml", "jsp", "php", "exe", "sh", "bat", "jar", "class");
  private static final Map<String, String> PICTURES =
      Map.of(
          "png",
          "\u0089PNG",
          "jpg",
          "\u00ff\u00d8\u00ff",
          "jpeg",
          "\u00ff\u00d8\u00ff",
          "webp",
          "RIFF");
  private static final Set<String> SHAPES =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath",
          "mask",
          "pattern",
          "marker",
          "use",
          "symbol",
          "style");

  private FileGuard() {}

  static void check(String path, byte[] content) {
    var kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PROGRAMS.contains(kind)) {
      throw new Invalid("catalogue.zip.script", path);
    } else if (TEXTS.contains(kind)) {
      checkText(path, content);
      if (kind.equals("svg")) {
        checkDrawing(path, content);
      }
    } else if (!PICTURES.containsKey(kind)) {
      throw new Invalid("catalogue.zip.kind", path);
    } else if (!new String(content, StandardCharsets.ISO_8859_1).startsWith(PICTURES.get(kind))) {
      throw new Invalid("catalogue.zip.notWhatItSays", path);
    }
  }

  private static void checkText(String path, byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      if (text.chars().anyMatch(c -> c == 0 || c == 0xFEFF)) {
        throw new Invalid("catalogue.zip.notUtf8", path);
      }
    } catch (CharacterCodingException e) {
      throw new Invalid("catalogue.zip.notUtf8", path);
    }
  }

  /** A drawing of shapes: no script, nothing loaded from elsewhere, no entities. */
  private static void checkDrawing(String path, byte[] content) {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      while (xml.hasNext()) {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD
            || event == XMLStreamConstants.PROCESSING_INSTRUCTION
            || event == XMLStreamConstants.ENTITY_REFERENCE
            || (event == XMLStreamConstants.START_ELEMENT && !isHarmless(xml))
            || (event == XMLStreamConstants.CHARACTERS && loads(xml.getText()))) {
          throw new Invalid("catalogue.zip.script", path);
        }
      }
    } catch (XMLStreamException e) {
      throw new Invalid("catalogue.zip.notWhatItSays", path);
    }
  }

  private static boolean isHarmless(XMLStreamReader xml) {
    if (!SHAPES.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      var name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      var value = xml.getAttributeValue(i).strip();
      if (name.startsWith("on")
          || loads(value)
          || (name.equals("href") && !value.startsWith("#"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean loads(String value) {
    var lower = value.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return lower.contains("javascript:")
        || lower.contains("@import")
        || lower.replace("url(#", "").contains("url(");
  }
}

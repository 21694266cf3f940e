package org.pamt.publishing;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.PackageFiles;

/**
 * A draft to be looked at. What leads to the module's own pages leads to the preview of them, and
 * pictures, which no address has before publishing, stand in the text itself.
 */
public record Preview(UUID draft, ModuleContent content, PackageFiles files) {

  private static final Pattern PAGE =
      Pattern.compile(
          "/(?:catalogue/lesson|catalogue/material|exercise/open)"
              + "\\?module(?:=|&#61;)[a-z0-9-]+(?:&amp;|&)");
  private static final Pattern PICTURE =
      Pattern.compile("/api/v1/modules/([a-z0-9-]+/media/[A-Za-z0-9._-]+)");
  private static final Map<String, String> TYPES =
      Map.of("svg", "svg+xml", "png", "png", "jpg", "jpeg", "jpeg", "jpeg", "webp", "webp");

  /** Rendered text of the draft, its links changed so. */
  public String here(String html) {
    var linked = PAGE.matcher(html).replaceAll("/publishing/preview?draft=" + draft + "&amp;");
    return PICTURE.matcher(linked).replaceAll(this::picture);
  }

  private String picture(MatchResult address) {
    var path = address.group(1);
    var kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var bytes = files.files().getOrDefault(path, new byte[0]);
    var type = TYPES.getOrDefault(kind, "png");
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}

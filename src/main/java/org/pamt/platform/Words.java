package org.pamt.platform;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pamt.kernel.Language;

/** One feature's texts in one language, for what is written outside a page. */
public final class Words {

  private final Language language;
  private final ResourceBundle bundle;

  public Words(String feature, Language language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            "org.pamt." + feature + ".messages", language.locale(), Words.class.getClassLoader());
  }

  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.formats()).format(arguments);
  }
}

package org.pamt.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.pamt.kernel.Language;

/** Finds sentences: a key is {@code <feature>.<key in that feature's bundle>}. */
@ApplicationScoped
public class Speech {

  private static final String ROOT = "org.pamt.";

  /** The sentence in a language, with numbers and dates as that language writes them. */
  public String say(Language language, String key, Object... arguments) {
    var dot = key.indexOf('.');
    var feature = key.substring(0, dot);
    try {
      var pattern = bundle(feature, language).getString(key.substring(dot + 1));
      return new MessageFormat(pattern, language.formats()).format(arguments);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException("No text for " + key + " in " + language, e);
    }
  }

  /** The sentence in the language of the page at hand. */
  public String say(String key, Object... arguments) {
    return say(ofPage(), key, arguments);
  }

  /** The language of the page at hand. */
  public static Language ofPage() {
    return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** One feature's texts in a language. */
  public static ResourceBundle bundle(String feature, Language language) {
    return ResourceBundle.getBundle(
        ROOT + feature + ".messages", language.locale(), Speech.class.getClassLoader());
  }
}

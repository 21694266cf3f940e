package org.pamt.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.pamt.kernel.Language;
import org.pamt.kernel.Text;
import org.pamt.platform.Html;

/**
 * In pages, as {@code #{lang}}: the page's language, and texts, numbers and dates as it writes
 * them.
 */
@Named("lang")
@RequestScoped
public class PageLanguage {

  public String getCode() {
    return Speech.ofPage().code();
  }

  public String getDir() {
    return Speech.ofPage().direction();
  }

  /** The text in the page's language; in Arabic with its numbers and Latin words isolated. */
  public String of(Text text) {
    return text == null ? "" : Html.plain(text.in(Speech.ofPage()), Speech.ofPage());
  }

  /** A sentence of a bundle with its blanks filled; numbers in western digits in Arabic too. */
  public String fill(String pattern, Object... arguments) {
    return new MessageFormat(pattern, Speech.ofPage().formats()).format(arguments);
  }

  /** Words already in the page's language; in Arabic with numbers and Latin words isolated. */
  public String isolated(String words) {
    return Html.plain(words, Speech.ofPage());
  }

  public String number(Number number) {
    return NumberFormat.getInstance(Speech.ofPage().formats()).format(number);
  }

  /** A date in words, for instance 23 novembre 2026. */
  public String date(LocalDate date) {
    return date == null ? "" : format(FormatStyle.LONG).format(date);
  }

  /** A day and time of day in a time zone; the zone's name belongs beside it. */
  public String time(Instant instant, ZoneId zone) {
    if (instant == null) {
      return "";
    }
    var local = instant.atZone(zone);
    return format(FormatStyle.MEDIUM).format(local)
        + " · "
        + DateTimeFormatter.ofPattern("HH:mm").format(local);
  }

  private static DateTimeFormatter format(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(Speech.ofPage().formats());
  }

  public Language getLanguage() {
    return Speech.ofPage();
  }
}

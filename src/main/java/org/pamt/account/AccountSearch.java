package org.pamt.account;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows, and in what order.
 *
 * @param words part of a name, sign-in name, e-mail or organisation; empty for all
 * @param role only this role; null for all
 */
public record AccountSearch(String words, @Nullable Role role, Order order, boolean descending)
    implements Serializable {

  /** What a list may be sorted by. */
  public enum Order {
    NAME("a.nameLatin"),
    SIGN_IN_NAME("a.signInName"),
    ROLE("a.role"),
    COUNTRY("a.country"),
    ACTIVE("a.active");

    private final String path;

    Order(String path) {
      this.path = path;
    }
  }

  String orderBy() {
    return order.path + (descending ? " desc" : "") + ", a.nameLatin, a.id";
  }

  /** For {@code like}, with the pattern's own signs taken literally. */
  String pattern() {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
  }
}

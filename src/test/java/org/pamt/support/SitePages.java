package org.pamt.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pamt.support.Server.Client;

/**
 * Every page of the product: its file below {@code webapp}, an address to visit it at in the demo,
 * and the roles it opens for. Tests fail on a page that is not here.
 */
public final class SitePages {

  public static final String PARTICIPANT = "participant06";
  public static final String TRAINER = "formateur1";
  public static final String ADMIN = "admin";

  private static final List<String> ALL = List.of(PARTICIPANT, TRAINER, ADMIN);
  private static final List<String> STAFF = List.of(TRAINER, ADMIN);
  private static final List<String> ADMINS = List.of(ADMIN);
  private static final String EXERCISE = "?module=diagnosis&exercise=";

  /**
   * One page.
   *
   * @param view file below {@code webapp}
   * @param address with ids of the demo
   * @param opensFor demo accounts, one a role; empty is everyone, signed in or not
   */
  public record SitePage(String view, String address, List<String> opensFor) {

    /** For files of pictures. */
    public String name() {
      return view.substring(1).replace(".xhtml", "").replace('/', '-');
    }
  }

  private SitePages() {}

  /** All pages; ids are read from the pages that link to them. */
  public static List<SitePage> of(Client trainer, Client member) {
    var workshop = find(trainer, "/", "workshop\\?id=([0-9a-f-]{36})");
    var handIn = find(trainer, "/review/queue", "review\\?handin=([0-9a-f-]{36})");
    var work =
        find(
            member,
            "/groupwork/submission" + EXERCISE + "problem-tree",
            "data-submission=\"([0-9a-f-]{36})\"");
    var pages = new LinkedHashMap<String, SitePage>();
    add(pages, "/account/sign-in", "", List.of());
    add(pages, "/account/welcome", "?token=spent", List.of());
    add(pages, "/expired", "", List.of());
    add(pages, "/account/own", "", ALL);
    add(pages, "/catalogue/modules", "", ALL);
    add(pages, "/catalogue/module", "?module=diagnosis", ALL);
    add(pages, "/catalogue/lesson", "?module=diagnosis&lesson=counting", ALL);
    add(pages, "/catalogue/material", "?module=diagnosis&material=rihana", ALL);
    add(pages, "/catalogue/glossary", "", ALL);
    add(pages, "/exercise/open", EXERCISE + "quiz", ALL);
    add(pages, "/attempt/quiz", EXERCISE + "quiz", ALL);
    add(pages, "/attempt/calculator", EXERCISE + "underutilisation", ALL);
    add(pages, "/groupwork/submission", EXERCISE + "problem-tree", ALL);
    add(pages, "/groupwork/history", "?id=" + work, ALL);
    add(pages, "/workshop/group", "", ALL);
    add(pages, "/workshop/workshops", "", STAFF);
    for (var page : List.of("workshop", "enrol", "groups", "exercises", "links")) {
      add(pages, "/workshop/" + page, "?id=" + workshop, STAFF);
    }
    add(pages, "/workshop/make", "", STAFF);
    add(pages, "/progress/progress", "?id=" + workshop, STAFF);
    add(pages, "/review/queue", "", STAFF);
    add(pages, "/review/review", "?handin=" + handIn, STAFF);
    for (var page : List.of("accounts", "new-account", "audit")) {
      add(pages, "/account/" + page, "", ADMINS);
    }
    add(pages, "/publishing/modules", "", ADMINS);
    add(pages, "/publishing/upload", "", ADMINS);
    add(pages, "/publishing/release", "?module=diagnosis&number=1", ADMINS);
    pages.put("/index.xhtml", new SitePage("/index.xhtml", "/", ALL));
    return List.copyOf(pages.values());
  }

  private static void add(
      Map<String, SitePage> pages, String path, String query, List<String> opensFor) {
    var view = path + ".xhtml";
    pages.put(view, new SitePage(view, path + query, opensFor));
  }

  private static String find(Client client, String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(client.get(page).body());
    if (!found.find()) {
      throw new AssertionError("No " + pattern + " on " + page);
    }
    return found.group(1);
  }
}

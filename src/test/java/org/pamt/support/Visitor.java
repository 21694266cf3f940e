package org.pamt.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody with a browser of their own. When they leave, nothing may have gone wrong in it: no
 * error on the console, no violation of the content security policy.
 */
public final class Visitor implements AutoCloseable {

  public static final String PASSWORD = "atelier-2026";
  public static final int WIDE = 1280;
  public static final int PHONE = 360;

  private final String site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  public Visitor(URL site, String language, int width) {
    // By its own name a browser trusts the machine as it would trust TLS; by its address it does
    // not.
    this.site = "http://localhost:" + site.getPort();
    context =
        Chromium.get()
            .newContext(
                new NewContextOptions()
                    .setBaseURL(this.site)
                    .setLocale(language)
                    .setViewportSize(width, 800));
    context.setDefaultTimeout(10_000);
    context.addInitScript(
        "addEventListener('securitypolicyviolation', e =>"
            + " console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI));");
    context.onPage(this::listen);
    page = context.newPage();
  }

  private void listen(Page opened) {
    opened.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    opened.onPageError(error -> complaints.add(error));
  }

  /** Signs in with the demo accounts' password and lands on the home page. */
  public Visitor signedInAs(String name) {
    page.navigate("/account/sign-in");
    page.fill("#name", name);
    page.fill("#password", PASSWORD);
    page.click("#enter");
    page.waitForURL(url -> !url.contains("sign-in"));
    return this;
  }

  /** Switches the language with the buttons of the header. */
  public Visitor in(String language) {
    page.click("button[name=to][value=" + language + "]");
    page.waitForSelector("html[lang=" + language + "]");
    return this;
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** Goes to a page and expects to be let in. */
  public Page goTo(String path) {
    var response = page.navigate(path);
    assertThat(response.status()).as(path).isEqualTo(200);
    return page;
  }

  /** The console error a browser writes for an answer a test provokes on purpose. */
  public void forgetComplaintsAbout(String text) {
    complaints.removeIf(c -> c.contains(text));
  }

  /** Nothing serious for people who hear, zoom or type instead of pointing. */
  public void expectAccessible() {
    var found =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(v -> Set.of("serious", "critical").contains(v.getImpact()))
                .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().get(0).getHtml())
                .toList();
    assertThat(found).as("axe on " + page.url()).isEmpty();
  }

  /** The page fits the width of the screen, and what is to be hit is big enough. */
  public void expectFitting() {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + page.url())
        .isLessThanOrEqualTo((Integer) page.evaluate("document.documentElement.clientWidth"));
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('button, input:not([type=hidden]), select, summary,"
                    + " .btn, nav a')].filter(e => e.checkVisibility() && !e.closest('.vh'))"
                    + ".map(e => [e, e.getBoundingClientRect()])"
                    + ".filter(([e, r]) => r.width > 2 && (r.width < 24 || r.height < 24)"
                    + " && !(e.closest('label')?.getBoundingClientRect().height >= 24))"
                    + ".map(([e]) => e.outerHTML.slice(0, 120)).join('\\n')"))
        .as("targets under 24 px on " + page.url())
        .isEqualTo("");
  }

  /** Keeps a picture of the whole page. */
  public void photograph(String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  /** What went wrong in this browser so far. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Address of the site, without a slash at the end. */
  public String site() {
    return site;
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("errors in the browser").isEmpty();
  }
}

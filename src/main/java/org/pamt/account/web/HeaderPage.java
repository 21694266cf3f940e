package org.pamt.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pamt.account.Caller;
import org.pamt.account.Role;
import org.pamt.platform.web.Speech;

/** Backs the header of every page: who I am, where I may go. */
@Named
@RequestScoped
public class HeaderPage {

  private static final Entry HOME = new Entry("home", "/");
  private static final Entry MODULES = new Entry("modules", "/catalogue/modules");
  private static final Entry WORKSHOPS = new Entry("workshops", "/workshop/workshops");

  @Inject private Caller caller;

  /**
   * One entry of the menu.
   *
   * @param section the template parameter of the pages it stands for
   */
  public record Entry(String section, String address) {

    /** Key of its text in the platform's bundle. */
    public String label() {
      return "menu." + section;
    }
  }

  public List<Entry> getEntries() {
    return switch (caller.person().map(p -> p.role()).orElse(Role.PARTICIPANT)) {
      case PARTICIPANT -> List.of(HOME, MODULES, new Entry("group", "/workshop/group"));
      case TRAINER -> List.of(HOME, MODULES, WORKSHOPS, new Entry("reviews", "/review/queue"));
      case ADMIN ->
          List.of(
              HOME,
              MODULES,
              WORKSHOPS,
              new Entry("accounts", "/account/accounts"),
              new Entry("publishing", "/publishing/modules"));
    };
  }

  public String getName() {
    return caller.person().map(p -> p.name(Speech.ofPage())).orElse("");
  }

  /** One letter of each of the first two words. */
  public String getInitials() {
    return Stream.of(getName().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining(" "));
  }

  /** Where this page is, to come back to after switching language. */
  public String getAddress() {
    var request = Faces.getRequest();
    var path =
        Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
            .map(request::getAttribute)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .findFirst()
            .orElseGet(request::getRequestURI);
    var query = request.getQueryString();
    return query == null ? path : path + "?" + query;
  }
}

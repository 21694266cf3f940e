package org.pamt.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pamt.account.Caller;
import org.pamt.account.OwnAccount;
import org.pamt.kernel.Language;
import org.pamt.platform.web.Languages;

/** Switches the language: of the signed-in person for good, of this browser otherwise. */
@WebServlet("/account/language")
public class LanguageServlet extends HttpServlet {

  private static final int A_YEAR = 365 * 24 * 3600;

  @Inject private transient OwnAccount own;
  @Inject private transient Caller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var language = Language.of(request.getParameter("to"));
    if (language.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (caller.person().isPresent()) {
      own.speak(language.get());
    }
    var cookie = new Cookie(Languages.COOKIE, language.get().code());
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    response.sendRedirect(LocalAddress.orHome(request.getParameter("back")));
  }
}

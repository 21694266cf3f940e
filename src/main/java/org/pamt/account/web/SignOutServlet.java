package org.pamt.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pamt.account.Sessions;

/** Ends the session this browser is signed in with. */
@WebServlet("/account/sign-out")
public class SignOutServlet extends HttpServlet {

  @Inject private transient Sessions sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var session = SignInMechanism.current(request);
    if (session != null) {
      sessions.end(session);
      request.getSession().invalidate();
    }
    response.sendRedirect("/account/sign-in");
  }
}

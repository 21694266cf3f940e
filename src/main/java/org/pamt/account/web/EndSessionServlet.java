package org.pamt.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.pamt.account.Sessions;
import org.pamt.kernel.NotFound;

/**
 * Ends one of the person's own sessions, named by its id: the list a page shows may have changed
 * since, so its position in that list would not do.
 */
@WebServlet("/account/end-session")
public class EndSessionServlet extends HttpServlet {

  @Inject private transient Sessions sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      sessions.endOwn(UUID.fromString(String.valueOf(request.getParameter("session"))));
      response.sendRedirect("/account/own#sessions");
    } catch (NotFound | IllegalArgumentException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

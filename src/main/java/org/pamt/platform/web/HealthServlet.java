package org.pamt.platform.web;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.pamt.platform.persistence.Database;

/** {@code /health}: 200 once the program answers and reaches its database, 503 otherwise. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

  private static final int SECONDS = 2;

  @Resource(lookup = Database.NAME)
  private transient DataSource database;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    try (var connection = database.getConnection()) {
      if (connection.isValid(SECONDS)) {
        response.getWriter().print("up");
        return;
      }
    } catch (SQLException unreachable) {
      log("The database can't be reached", unreachable);
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.getWriter().print("down");
  }
}

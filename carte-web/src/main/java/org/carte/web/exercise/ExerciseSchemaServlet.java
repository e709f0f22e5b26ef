package org.carte.web.exercise;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.Schemas;

/** Publishes the JSON Schemas of exercises: {@code /api/schemas/TEXT_LONG-payload.json}. No login: they say nothing of anybody. */
@WebServlet("/api/schemas/*")
public class ExerciseSchemaServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ExerciseTypes types;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var schema = Schemas.named(types, path == null ? "" : path.substring(1));
        response.setCharacterEncoding("UTF-8");
        if (schema.isPresent()) {
            response.setContentType("application/schema+json");
            response.getWriter().write(schema.get());
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
        }
    }
}

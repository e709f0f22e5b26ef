package org.carte.web.carte;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.carte.ejb.shared.PublicAddress;

/** Publishes the JSON Schema of a map. No login: it says nothing of anybody. */
@WebServlet(MapSchemaServlet.PATH)
public class MapSchemaServlet extends HttpServlet {

    static final String PATH = "/api/schemas/map.json";

    private static final long serialVersionUID = 1;

    /** Where it is found. */
    static String address() {
        return PublicAddress.of(PATH);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/schema+json");
        try (var schema = MapSchemaServlet.class.getResourceAsStream("map.schema.json")) {
            schema.transferTo(response.getOutputStream());
        }
    }
}

package org.carte.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.Locale;

/** What is asked of a list as a file: its format, the words looked for, and the language of who asks. */
public class SearchedFile {

    @PathParam("format")
    String format;

    @QueryParam("q")
    @Size(max = 100)
    String q;

    @Context
    HttpServletRequest request;

    /** {@code csv} or {@code xlsx}, or what nobody offers. */
    public String format() {
        return format;
    }

    /** Null for all there is. */
    public String words() {
        return q;
    }

    /** Whose language the file speaks. */
    public Locale reader() {
        return Language.of(request);
    }
}

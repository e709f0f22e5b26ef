package org.carte.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.PublicAddress;

/**
 * Why a request was refused, as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status says which kind it is
 * @param title short, in the reader's language
 * @param detail what happened and what to do
 * @param violations the inputs it is about; empty when it is about none
 * @param related the page of what is in the way; null when there is none
 */
public record Problem(
        String type, String title, int status, String detail, List<Violation> violations, String related) {

    /** Seconds after which a server that was too busy is worth another try. */
    private static final int SOON = 5;

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One input and what is wrong with it. */
    public record Violation(String field, String message) {}

    /** A problem about no single input. */
    static Problem of(int status, Locale locale, String key, Object... arguments) {
        return said(status, locale, Words.of(locale, key, arguments));
    }

    /** A rule that was broken. */
    static Problem of(BusinessException broken, Locale locale) {
        return said(broken.getKind().status(), locale, Words.of(locale, broken));
    }

    private static Problem said(int status, Locale locale, String detail) {
        return new Problem("about:blank", Words.of(locale, "error.title." + status), status, detail, List.of(), null);
    }

    /** The same, about these inputs. */
    Problem with(List<Violation> found) {
        return new Problem(type, title, status, detail, found, related);
    }

    /** The same, with the page that shows what is in the way; null for none. */
    Problem seeing(String link) {
        return new Problem(type, title, status, detail, violations, link == null ? null : PublicAddress.of(link));
    }

    /** As it is sent. */
    Response response() {
        var response = Response.status(status).type(MEDIA_TYPE).entity(this);
        return status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? response.header(HttpHeaders.RETRY_AFTER, SOON).build()
                : response.build();
    }
}

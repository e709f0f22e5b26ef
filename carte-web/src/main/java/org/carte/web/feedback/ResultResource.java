package org.carte.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.carte.ejb.feedback.ResultFilter;
import org.carte.ejb.feedback.ResultService;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Words;

/** What answers come to, across sessions. */
@ApplicationScoped
@Path("/feedback")
public class ResultResource {

    @Inject
    ResultService results;

    @Inject
    ZoneId zone;

    @Context
    HttpHeaders headers;

    /** Which sessions are meant; what is missing narrows nothing. */
    public static class Filter {

        @QueryParam("kind")
        WaveKind kind;

        @QueryParam("from")
        String from;

        @QueryParam("to")
        String to;

        @QueryParam("programme")
        UUID programme;

        @QueryParam("facilitator")
        UUID facilitator;

        @QueryParam("venue")
        UUID venue;

        private ResultFilter read() {
            return new ResultFilter(kind, date("from", from), date("to", to), programme, facilitator, venue);
        }

        private static LocalDate date(String name, String text) {
            try {
                return text == null || text.isBlank() ? null : Day.read(text);
            } catch (DateTimeParseException unreadable) {
                throw new InvalidException(name, "error.feedback.date");
            }
        }
    }

    /** The results, or 409 with the smallest group allowed. */
    @GET
    @Path("/summary")
    @Produces(MediaType.APPLICATION_JSON)
    public ResultShown summary(@BeanParam Filter filter) {
        return ResultShown.of(results.of(filter.read()), Words.spoken(headers.getAcceptableLanguages()));
    }

    /**
     * The same as a file: {@code csv}, {@code xlsx} with charts or a report as {@code pdf}; or 409 with the smallest group
     * allowed.
     *
     * @param by {@code session} for a list of one line a session and question
     */
    @GET
    @Path("/export.{format}")
    public Response export(@BeanParam Filter filter, @PathParam("format") String format, @QueryParam("by") String by) {
        var wanted = filter.read();
        var reader = Words.spoken(headers.getAcceptableLanguages());
        var result = results.of(wanted);
        var export = new ResultExport(
                reader,
                zone,
                Words.of(reader, "feedback.index.title") + " – "
                        + Words.of(reader, "feedback.instrument." + wanted.kind()),
                ResultExport.days(wanted, reader),
                result,
                page -> results.rounds(wanted, result.asked(), page));
        return "session".equals(by) ? export.bySession(format) : export.answer(format);
    }
}

package org.carte.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.feedback.ResultService;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Words;

/** What the answers about one session come to, as a file. */
@ApplicationScoped
@Path("/sessions/{id}/feedback/export.{format}")
public class SessionResultResource {

    @Inject
    ResultService results;

    @Inject
    ZoneId zone;

    @Context
    HttpHeaders headers;

    /** {@code csv}, {@code xlsx} with charts or a report as {@code pdf}; or 409 with the smallest group allowed. */
    @GET
    public Response export(
            @PathParam("id") UUID id, @PathParam("format") String format, @QueryParam("kind") WaveKind kind) {
        var reader = Words.spoken(headers.getAcceptableLanguages());
        var instrument = kind == null ? WaveKind.HOT : kind;
        var found = results.ofSession(id, instrument);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(reader)
                .format(found.startsAt().atZone(zone));
        return new ResultExport(
                        reader,
                        zone,
                        Words.of(reader, "feedback.instrument." + instrument),
                        found.title() + ", " + day,
                        found.shown(),
                        page -> List.of())
                .answer(format);
    }
}

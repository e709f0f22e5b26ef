package org.carte.web.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.ejb.schedule.AgendaPdf;
import org.carte.ejb.schedule.AgendaService;
import org.carte.ejb.schedule.AgendaSheet;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.ejb.schedule.TimedBlock;
import org.carte.web.shared.Words;

/** The day of a session as a PDF for the wall. */
@ApplicationScoped
@Path("/sessions/{id}/agenda.pdf")
public class AgendaPdfResource {

    @Inject
    SessionService sessions;

    @Inject
    AgendaService agendas;

    @Inject
    ZoneId zone;

    /** As it is stored, half-day by half-day, in the reader's language. */
    @GET
    @Produces("application/pdf")
    public Response ofSession(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var moments = new Moments(zone, Words.spoken(headers.getAcceptableLanguages()));
        var pdf = AgendaPdf.of(sheet(sessions.byId(id), agendas.ofSession(id), moments));
        return Response.ok(pdf)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.pdf\"")
                .build();
    }

    private static AgendaSheet sheet(SessionDetails details, List<TimedBlock> blocks, Moments moments) {
        var slots = details.slots();
        var parts = IntStream.range(0, slots.size())
                .mapToObj(at -> new AgendaSheet.Part(
                        moments.time(slots.get(at).getStartsAt()) + "–"
                                + moments.time(slots.get(at).getEndsAt()),
                        blocks.stream()
                                .filter(timed -> timed.slot() == at)
                                .map(timed -> line(timed, moments))
                                .toList()))
                .toList();
        var under = moments.day(slots.get(0).getStartsAt()) + " · " + details.place();
        return new AgendaSheet(moments.locale(), details.title(), under, parts);
    }

    private static AgendaSheet.Line line(TimedBlock timed, Moments moments) {
        var block = timed.block();
        var kind = Words.of(moments.locale(), "schedule.kind." + block.getKind());
        return new AgendaSheet.Line(
                moments.time(timed.startsAt()),
                block.getTitle(),
                block.getKind(),
                kind + ", " + minutes(block.getMinutes(), moments.locale()));
    }

    private static String minutes(int minutes, Locale locale) {
        return Words.of(locale, "exercise.list.minutes", minutes);
    }
}

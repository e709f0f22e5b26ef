package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.enrolment.MySessionsService;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.enrolment.MySession;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.web.shared.Paging;

/** One's own sessions. */
@ApplicationScoped
@Path("/me/sessions")
@Produces(MediaType.APPLICATION_JSON)
public class MySessionsResource {

    @Inject
    MySessionsService mine;

    @Inject
    ZoneId zone;

    /** One of them; {@code enrolment} is missing for those who run it. */
    public record MySessionShown(
            UUID id,
            String title,
            OffsetDateTime startsAt,
            String venue,
            String room,
            SessionStatus status,
            EnrolmentStatus enrolment) {}

    /** Sessions the caller has a place in, waits for, or runs; the latest first. */
    @GET
    public Paging.Items<MySessionShown> page(@Valid @BeanParam Paging paging) {
        return paging.items(mine.page(paging.request()), this::shown);
    }

    private MySessionShown shown(MySession session) {
        return new MySessionShown(
                session.id(),
                session.title(),
                session.startsAt().atZone(zone).toOffsetDateTime(),
                session.venue(),
                session.room(),
                session.status(),
                session.enrolment());
    }
}

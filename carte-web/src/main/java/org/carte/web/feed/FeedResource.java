package org.carte.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carte.ejb.feed.FeedService;
import org.carte.ejb.schedule.ICalendar;

/** Somebody's sessions for their own calendar, which has no login: the address is the secret. */
@ApplicationScoped
@Path("/calendar/{token}.ics")
public class FeedResource {

    @Inject
    FeedService feeds;

    /** The sessions behind the link; nothing on the way may keep or list them. */
    @GET
    @Produces(ICalendar.MEDIA_TYPE)
    public Response calendar(@PathParam("token") String token) {
        return Response.ok(feeds.calendar(token))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"carte.ics\"")
                .build();
    }
}

package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says what time it is where the organisation lives, in the pages of the live day. */
@Named
@ApplicationScoped
public class LiveTimeView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    ZoneId zone;

    /** Hours and minutes; null for no time at all. */
    public String of(Instant instant) {
        return instant == null ? null : TIME.format(instant.atZone(zone));
    }
}

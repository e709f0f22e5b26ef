package org.carte.ejb.carte;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.carte.persistence.exercise.Zone;

/**
 * What somebody shows others of their map: some zones, and nothing else.
 *
 * @param language of its owner
 * @param day the session began
 * @param headline empty unless it is shared
 * @param promise empty unless it is shared
 * @param rules what the programme says of the zones
 */
public record SharedMap(
        String owner,
        Locale language,
        Instant day,
        String headline,
        String promise,
        List<Part> parts,
        ZoneRules rules,
        Instant expiresAt) {

    /** A zone and what is in it. */
    public record Part(Zone zone, List<MapContent.Line> lines) {}
}

package org.carte.ejb.home;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carte.persistence.home.SessionGlance;

/**
 * What a participant comes for.
 *
 * @param next sessions with a place, today's first
 * @param offered sessions in which a place is held for them until they answer
 * @param waiting sessions they are in line for
 * @param open sessions they can enrol in by themselves
 * @param maps sessions that left them a map, the latest first
 * @param unanswered ids of sessions whose questionnaire waits for them
 */
public record ParticipantHome(
        List<SessionGlance> next,
        List<SessionGlance> offered,
        List<SessionGlance> waiting,
        List<SessionGlance> open,
        List<SessionGlance> maps,
        Set<UUID> unanswered) {}

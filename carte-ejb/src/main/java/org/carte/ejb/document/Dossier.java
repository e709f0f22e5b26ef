package org.carte.ejb.document;

import java.time.Instant;
import java.util.List;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.TimedBlock;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.settings.Organisation;

/**
 * All that the papers of a session are made from.
 *
 * @param sheet the version of the programme that it was planned from
 * @param people whom the paper is made out to, or who stands on it
 * @param madeAt the date of the paper
 */
record Dossier(
        Organisation organisation,
        SessionDetails details,
        ProgrammeSheet sheet,
        List<TimedBlock> agenda,
        List<Person> people,
        Instant madeAt) {

    List<Slot> slots() {
        return details.slots();
    }

    String title() {
        return details.title();
    }
}

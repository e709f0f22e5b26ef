package org.carte.ejb.carte;

import java.util.List;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.TrainingSession;

/** A map with everything on it, as its owner reads it. */
public record MapSheet(Carte carte, Person owner, TrainingSession trainingSession, List<PlacedEntry> entries) {

    /** What stands in a zone, the weightiest first. */
    public List<PlacedEntry> in(Zone zone) {
        return entries.stream().filter(entry -> entry.zone() == zone).toList();
    }
}

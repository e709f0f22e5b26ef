package org.carte.ejb.people;

import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonTraces;

/**
 * Two records side by side.
 *
 * @param obstacle key of the message that says why they cannot become one; null when they can
 */
public record MergePreview(
        Person kept, PersonTraces keptTraces, Person dropped, PersonTraces droppedTraces, String obstacle) {}

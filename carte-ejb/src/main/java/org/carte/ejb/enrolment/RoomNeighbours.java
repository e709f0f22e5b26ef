package org.carte.ejb.enrolment;

import static java.util.Locale.ROOT;
import static org.carte.ejb.enrolment.EnrolmentWarning.Code.DIRECT_COMPETITOR;
import static org.carte.ejb.enrolment.EnrolmentWarning.Code.SAME_COMPANY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.people.Person;

/** Who in the room does the same trade as whom, or comes from the same company: facilitators want to know both. */
final class RoomNeighbours {

    private final List<Person> room;

    /** @param room those who have a place */
    RoomNeighbours(List<Enrolment> room) {
        this.room = room.stream().map(Enrolment::getPerson).toList();
    }

    /**
     * What there is to know about somebody of that trade and company.
     *
     * @param trade null when not known, as the company
     */
    List<EnrolmentWarning> of(UUID person, String trade, String company) {
        var found = new ArrayList<EnrolmentWarning>();
        alike(person, trade, Person::getTrade)
                .map(other -> new EnrolmentWarning(DIRECT_COMPETITOR, other.getDisplayName(), other.getTrade(), null))
                .forEach(found::add);
        alike(person, company, Person::getCompany)
                .map(other -> new EnrolmentWarning(SAME_COMPANY, other.getDisplayName(), other.getCompany(), null))
                .forEach(found::add);
        return found;
    }

    private Stream<Person> alike(UUID person, String mine, Function<Person, String> theirs) {
        var key = key(mine);
        return key.isEmpty()
                ? Stream.empty()
                : room.stream().filter(other -> !other.getId().equals(person)).filter(other -> key(theirs.apply(other))
                        .equals(key));
    }

    private static String key(String words) {
        return words == null ? "" : words.strip().toLowerCase(ROOT);
    }
}

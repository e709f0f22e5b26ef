package org.carte.ejb.enrolment;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.people.Person;

/** Who in the room does the same trade as whom: direct competitors, which the facilitators want to know. */
final class Competitors {

    private final Map<String, Map<UUID, Person>> byTrade = new HashMap<>();

    /** @param room those who have a place */
    Competitors(List<Enrolment> room) {
        room.stream()
                .map(Enrolment::getPerson)
                .filter(person -> person.getTrade() != null)
                .forEach(person -> byTrade.computeIfAbsent(key(person.getTrade()), trade -> new HashMap<>())
                        .put(person.getId(), person));
    }

    /** What there is to know about somebody of that trade. */
    List<EnrolmentWarning> of(UUID person, String trade) {
        return trade == null
                ? List.of()
                : byTrade.getOrDefault(key(trade), Map.of()).values().stream()
                        .filter(other -> !other.getId().equals(person))
                        .map(other -> new EnrolmentWarning(
                                EnrolmentWarning.Code.DIRECT_COMPETITOR, other.getDisplayName(), other.getTrade()))
                        .toList();
    }

    private static String key(String trade) {
        return trade.strip().toLowerCase(ROOT);
    }
}

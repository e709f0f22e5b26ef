package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.exercise.Zone;

/** The sentences of one's own map, one at a time. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class EntryService {

    @Inject
    Caller caller;

    @Inject
    MapPolicy policy;

    @Inject
    CarteRepository cartes;

    @Inject
    AnswerOffers offers;

    /**
     * Takes words of one's own answer onto the map, at the end of a zone.
     *
     * @param offered what the answer offers, word for word
     * @return the key of the new sentence
     * @throws NotFoundException when it is not the caller's answer or offers no such thing
     */
    public UUID pick(UUID sessionId, Zone zone, UUID answerId, String offered) {
        var carte = policy.ownToChange(sessionId);
        boolean isOffered = cartes.answersOf(caller.personId(), sessionId).stream()
                .filter(own -> own.answer().getId().equals(answerId))
                .anyMatch(own -> offers.of(own).contains(offered));
        if (!isOffered) {
            throw new NotFoundException();
        }
        return add(zone, new Entry(carte.getId(), offered, answerId, offered));
    }

    /** Writes a sentence of one's own at the end of a zone; gives its key. */
    public UUID write(UUID sessionId, Zone zone, String wording) {
        var text = Wording.sentence("text", wording, Entry.WORDING);
        return add(zone, new Entry(policy.ownToChange(sessionId).getId(), text));
    }

    /**
     * Says a sentence in other words, and moves it to the end of another zone where that is another.
     *
     * @param seen the version of the sentence the caller has read; an older one is refused
     */
    public void reword(UUID sessionId, UUID entryId, int seen, Zone zone, String wording) {
        var text = Wording.sentence("text", wording, Entry.WORDING);
        var all = entries(policy.ownToChange(sessionId));
        var entry = find(all, entryId);
        entry.seenAt(seen);
        if (!entry.getWording().equals(text)) {
            entry.reword(text);
            cartes.update(entry);
        }
        if (entry.getZone() != zone) {
            var there = roomy(in(zone, all));
            there.add(entry);
            arrange(zone, there);
        }
    }

    /** Moves a sentence so many places down in its zone, up when negative; at the end it stays where it is. */
    public void move(UUID sessionId, UUID entryId, int places) {
        var all = entries(policy.ownToChange(sessionId));
        var entry = find(all, entryId);
        var zone = in(entry.getZone(), all);
        int from = zone.indexOf(entry);
        int to = Math.min(Math.max(from + places, 0), zone.size() - 1);
        Collections.rotate(zone.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        arrange(entry.getZone(), zone);
    }

    /** Takes a sentence off the map; what is given back can be put back. */
    public Entry drop(UUID sessionId, UUID entryId) {
        var entry = find(entries(policy.ownToChange(sessionId)), entryId);
        cartes.delete(entry);
        return entry;
    }

    /** Undoes a drop: the sentence stands where it stood. */
    public void putBack(UUID sessionId, Entry dropped) {
        var carte = policy.ownToChange(sessionId);
        if (!dropped.getCarteId().equals(carte.getId())) {
            throw new NotFoundException();
        }
        var zone = roomy(in(dropped.getZone(), entries(carte)));
        zone.removeIf(dropped::equals);
        cartes.insert(dropped);
        zone.add(Math.min(dropped.getPosition(), zone.size()), dropped);
        arrange(dropped.getZone(), zone);
    }

    private UUID add(Zone zone, Entry entry) {
        var there = roomy(in(zone, cartes.entries(entry.getCarteId())));
        entry.place(zone, there.isEmpty() ? 0 : there.get(there.size() - 1).getPosition() + 1);
        cartes.insert(entry);
        return entry.getId();
    }

    private List<Entry> entries(Carte carte) {
        return cartes.entries(carte.getId());
    }

    private static Entry find(List<Entry> all, UUID entryId) {
        return all.stream()
                .filter(entry -> entry.getId().equals(entryId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static List<Entry> in(Zone zone, List<Entry> all) {
        return new ArrayList<>(
                all.stream().filter(entry -> entry.getZone() == zone).toList());
    }

    private static List<Entry> roomy(List<Entry> zone) {
        if (zone.size() >= Entry.A_ZONE) {
            throw new ZoneFullException();
        }
        return zone;
    }

    /** Counts a zone through, so that what was dropped leaves no gap. */
    private void arrange(Zone zone, List<Entry> order) {
        for (int at = 0; at < order.size(); at++) {
            cartes.place(order.get(at).getId(), zone, at);
        }
    }
}

package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.exercise.Zone;

/** The sentences of one's own map, one at a time. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class EntryService {

    @Inject
    MapPolicy policy;

    @Inject
    CarteRepository cartes;

    @Inject
    SuggestionService suggestions;

    /**
     * Takes suggested words onto the map, at the end of a zone.
     *
     * @param answerId of the suggestion
     * @param offered its text, word for word
     * @return the key of the new sentence
     * @throws NotFoundException when nothing of that kind is suggested to the caller
     */
    public UUID pick(UUID sessionId, Zone zone, UUID answerId, String offered) {
        var carte = policy.ownToChange(sessionId);
        if (suggestions.ofSession(sessionId).stream()
                .noneMatch(each ->
                        Objects.equals(each.answerId(), answerId) && each.text().equals(offered))) {
            throw new NotFoundException();
        }
        return add(sessionId, zone, new Entry(carte.getId(), offered, answerId, offered));
    }

    /** Writes a sentence of one's own at the end of a zone; gives its key. */
    public UUID write(UUID sessionId, Zone zone, String wording) {
        var text = Wording.sentence("text", wording, Entry.WORDING);
        return add(sessionId, zone, new Entry(policy.ownToChange(sessionId).getId(), text));
    }

    /**
     * Says a sentence in other words, gives it another weight, and moves it to the end of another zone where that is
     * another.
     *
     * @param seen the version of the sentence the caller has read; an older one is refused
     */
    public void change(UUID sessionId, UUID entryId, int seen, EntryChange change) {
        var text = Wording.sentence("text", change.wording(), Entry.WORDING);
        var all = entries(policy.ownToChange(sessionId));
        var entry = Arrangement.find(all, entryId);
        entry.seenAt(seen);
        entry.weigh(MapReplacement.weight(change.weight(), "weight"));
        if (!entry.getWording().equals(text)) {
            entry.reword(text);
            cartes.update(entry);
        }
        if (entry.getZone() == change.zone()) {
            place(entry);
        } else {
            var there = arrangement(sessionId, change.zone(), all);
            there.add(entry);
            place(there);
        }
    }

    /** Moves a sentence so many places down in its zone, up when negative; at an end it stays where it is. */
    public void move(UUID sessionId, UUID entryId, int places) {
        var all = entries(policy.ownToChange(sessionId));
        var entry = Arrangement.find(all, entryId);
        var zone = arrangement(sessionId, entry.getZone(), all);
        zone.move(entry, places);
        place(zone);
    }

    /**
     * Makes one sentence of two: the first stays where it is, with its origin, and says what both shall say; the other
     * goes.
     *
     * @param seen the version of the first that the caller has read; an older one is refused
     */
    public void merge(UUID sessionId, UUID entryId, int seen, UUID otherId, String wording) {
        var text = Wording.sentence("text", wording, Entry.WORDING);
        var all = entries(policy.ownToChange(sessionId));
        var entry = Arrangement.find(all, entryId);
        var other = Arrangement.find(all, otherId);
        if (entry.equals(other)) {
            throw new InvalidException("other", "error.carte.sameSentence");
        }
        entry.seenAt(seen);
        entry.reword(text);
        entry.weigh(Math.max(entry.getWeight(), other.getWeight()));
        cartes.update(entry);
        cartes.delete(other);
    }

    /** Takes a sentence off the map, and gives what it said. */
    public Entry drop(UUID sessionId, UUID entryId) {
        var entry = Arrangement.find(entries(policy.ownToChange(sessionId)), entryId);
        cartes.delete(entry);
        return entry;
    }

    private UUID add(UUID sessionId, Zone zone, Entry entry) {
        var there = arrangement(sessionId, zone, cartes.entries(entry.getCarteId()));
        there.add(entry);
        there.placed();
        cartes.insert(entry);
        place(there);
        return entry.getId();
    }

    private Arrangement arrangement(UUID sessionId, Zone zone, List<Entry> all) {
        return Arrangement.of(zone, all, policy.rules(sessionId).most(zone));
    }

    private List<Entry> entries(Carte carte) {
        return cartes.entries(carte.getId());
    }

    private void place(Arrangement zone) {
        zone.placed().forEach(this::place);
    }

    private void place(Entry entry) {
        cartes.place(entry.getId(), entry.getZone(), entry.getPosition(), entry.getWeight());
    }
}

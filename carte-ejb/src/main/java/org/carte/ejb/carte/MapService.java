package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.CarteVersionRepository;
import org.carte.persistence.carte.MapOfSession;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.SessionRepository;

/** One's own maps as a whole: which there are, what they say. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class MapService {

    @Inject
    Caller caller;

    @Inject
    MapPolicy policy;

    @Inject
    CarteRepository cartes;

    @Inject
    PersonRepository people;

    @Inject
    SessionRepository sessions;

    @Inject
    CarteVersionRepository versions;

    @Inject
    SuggestionService suggestions;

    /** The sessions the caller has a place in, the latest first, with what their map of each says. */
    public Page<MapOfSession> mine(PageRequest page) {
        return cartes.mapsOf(caller.find().orElseThrow(NotFoundException::new), page);
    }

    /** @throws NotFoundException when the caller has no place in that session */
    public MapSheet ofSession(UUID sessionId) {
        return sheet(policy.own(sessionId));
    }

    /** What the programme of that session says of the zones. */
    public ZoneRules rules(UUID sessionId) {
        policy.own(sessionId);
        return policy.rules(sessionId);
    }

    /** Changes the headline; an empty one is none. */
    public void headline(UUID sessionId, String text) {
        var line = Wording.line("headline", text, Carte.HEADLINE);
        cartes.headline(policy.ownToChange(sessionId).getId(), line);
    }

    /** Changes the promise; an empty one is none. */
    public void promise(UUID sessionId, String text) {
        var line = Wording.line("promise", text, Carte.PROMISE);
        cartes.promise(policy.ownToChange(sessionId).getId(), line);
    }

    /**
     * Makes the map what it shall be.
     *
     * @param seen the version of the map the caller has read
     * @throws StaleException when it has changed since
     * @throws InvalidException when a text is too long, or comes from an answer that is neither the caller's own nor one
     *     about them that they kept
     */
    public MapSheet replace(UUID sessionId, int seen, MapDraft draft) {
        var carte = policy.ownToChange(sessionId, seen);
        var origins = new MapOrigins(cartes.answersOf(caller.personId(), sessionId), suggestions.ofSession(sessionId));
        var replacement = MapReplacement.of(carte.getId(), cartes.entries(carte.getId()), origins, draft)
                .within(policy.rules(sessionId));
        cartes.headline(carte.getId(), Wording.line("headline", draft.headline(), Carte.HEADLINE));
        cartes.promise(carte.getId(), Wording.line("promise", draft.promise(), Carte.PROMISE));
        replacement.dropped().forEach(cartes::delete);
        replacement.reworded().forEach(cartes::update);
        replacement
                .kept()
                .forEach(entry -> cartes.place(entry.getId(), entry.getZone(), entry.getPosition(), entry.getWeight()));
        replacement.added().forEach(cartes::insert);
        return sheet(policy.own(sessionId));
    }

    private MapSheet sheet(Carte carte) {
        return new MapSheet(
                carte,
                people.byId(carte.getPersonId()).orElseThrow(NotFoundException::new),
                sessions.byId(carte.getSessionId()).orElseThrow(NotFoundException::new),
                cartes.placed(carte.getId()),
                versions.steps(carte.getId()),
                policy.rules(carte.getSessionId()));
    }
}

package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.ejb.live.AboutMeService;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.CarteVersionRepository;
import org.carte.persistence.carte.MapOfSession;
import org.carte.persistence.carte.OwnAnswer;
import org.carte.persistence.live.KeptSentence;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.SessionRepository;

/** One's own maps as a whole: which there are, what they say, what one's answers could add. */
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
    AnswerOffers offers;

    @Inject
    AboutMeService about;

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

    /** What the caller's answers of that session offer, and what others wrote about them and they kept. */
    public List<Suggestion> suggestions(UUID sessionId) {
        var taken = new HashSet<Taken>();
        cartes.entries(policy.own(sessionId).getId())
                .forEach(entry -> taken.add(new Taken(entry.getAnswerId(), entry.getPicked())));
        var own = cartes.answersOf(caller.personId(), sessionId).stream().flatMap(answer -> offered(answer, taken));
        var heard = about.kept(sessionId).stream().map(kept -> offered(kept, taken));
        return Stream.concat(own, heard).toList();
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
     * @throws InvalidException when a text is too long, or a run is not one the caller has answered
     */
    public MapSheet replace(UUID sessionId, int seen, MapDraft draft) {
        var carte = policy.ownToChange(sessionId, seen);
        var answers = cartes.answersOf(caller.personId(), sessionId);
        var replacement = MapReplacement.of(carte.getId(), cartes.entries(carte.getId()), answers, draft)
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

    private record Taken(UUID answerId, String text) {}

    private Stream<Suggestion> offered(OwnAnswer own, Set<Taken> taken) {
        var answerId = own.answer().getId();
        var exercise = own.exercise();
        return offers.of(own).stream()
                .map(text -> new Suggestion(
                        answerId,
                        exercise.getTitle(),
                        exercise.getZone(),
                        text,
                        null,
                        taken.contains(new Taken(answerId, text))));
    }

    private static Suggestion offered(KeptSentence kept, Set<Taken> taken) {
        return new Suggestion(
                kept.answerId(),
                kept.exercise(),
                kept.zone(),
                kept.wording(),
                kept.author(),
                taken.contains(new Taken(kept.answerId(), kept.wording())));
    }
}

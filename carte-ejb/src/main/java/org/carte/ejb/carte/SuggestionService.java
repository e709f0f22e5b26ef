package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.live.AboutMe;
import org.carte.ejb.live.AboutMeService;
import org.carte.ejb.security.Caller;
import org.carte.persistence.carte.CarteRepository;
import org.carte.persistence.carte.ZoneFeedRepository;

/** What could go on one's own map. Nothing does without its owner's act. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class SuggestionService {

    @Inject
    Caller caller;

    @Inject
    MapPolicy policy;

    @Inject
    CarteRepository cartes;

    @Inject
    ZoneFeedRepository feeds;

    @Inject
    ExerciseTypes types;

    @Inject
    AboutMeService about;

    /**
     * What the caller's answers of that session offer, what others wrote about them and they kept, and what mirrors show
     * them; also what its programme offers in no zone.
     */
    public List<Suggestion> ofSession(UUID sessionId) {
        var onMap = cartes.entries(policy.own(sessionId).getId());
        var suggesting = new Suggesting(types, new FeedRules(feeds.ofSession(sessionId)), onMap);
        var own = cartes.answersOf(caller.personId(), sessionId);
        var answerOfRun = new HashMap<UUID, UUID>();
        own.forEach(
                each -> answerOfRun.put(each.answer().getRunId(), each.answer().getId()));
        var heard = caller.is(PARTICIPANT) ? about.ofSession(sessionId) : List.<AboutMe>of();
        return Stream.of(
                        own.stream().flatMap(suggesting::of),
                        heard.stream().flatMap(suggesting::kept),
                        heard.stream().flatMap(each -> suggesting.mirrored(each, answerOfRun.get(each.runId()))))
                .flatMap(each -> each)
                .toList();
    }
}

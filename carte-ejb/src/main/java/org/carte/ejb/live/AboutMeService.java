package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.type.Offers;
import org.carte.ejb.live.AboutMe.Said;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.live.AboutRepository;
import org.carte.persistence.live.AnswerRepository;
import org.carte.persistence.live.Desk;
import org.carte.persistence.live.HandedAnswer;
import org.carte.persistence.live.SentenceReview;
import org.carte.persistence.shared.UuidVersion7;

/** What others have written about the caller, and what the caller makes of it: theirs alone to read and to decide. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class AboutMeService {

    @Inject
    Caller caller;

    @Inject
    RoomPolicy room;

    @Inject
    AboutRepository abouts;

    @Inject
    AnswerRepository answers;

    @Inject
    ExerciseTypes types;

    /** Run by run, those in which there is something to read. */
    public List<AboutMe> ofSession(UUID sessionId) {
        room.requireSeat(sessionId);
        var byRun = new LinkedHashMap<UUID, List<HandedAnswer>>();
        for (var handed : abouts.about(sessionId, caller.subject())) {
            byRun.computeIfAbsent(handed.run().getId(), run -> new ArrayList<>())
                    .add(handed);
        }
        if (byRun.isEmpty()) {
            return List.of();
        }
        var reviews = abouts.reviews(sessionId, caller.subject());
        return byRun.values().stream()
                .map(handed -> aboutMe(sessionId, handed, reviews))
                .filter(AboutMe::isSomething)
                .toList();
    }

    /** The same of one run; empty as long as there is nothing to read. */
    public AboutMe ofRun(UUID sessionId, UUID runId) {
        // that there is such a run is for those who have a place to know
        var desk = answers.desk(sessionId, runId, caller.subject()).orElseThrow(NotFoundException::new);
        return ofSession(sessionId).stream()
                .filter(about -> about.runId().equals(runId))
                .findFirst()
                .orElseGet(() -> AboutMe.nothing(runId, desk.exercise()));
    }

    /**
     * Keeps a sentence, as it is or in other words, and it is offered to the caller's map from now on; or refuses it,
     * and it goes nowhere, and its author does not learn it.
     *
     * @param seen the version of the decision that was read; 0 for none
     * @throws NotFoundException when nobody has written that, or no longer
     * @throws StaleException when it was decided elsewhere meanwhile
     */
    public void decide(UUID sessionId, UUID runId, SentenceChoice choice, int seen) {
        decide(ofRun(sessionId, runId), choice, seen);
    }

    /**
     * The same with several sentences at once, all or none.
     *
     * @param seen the version of the whole that was read
     */
    public AboutMe decideAll(UUID sessionId, UUID runId, List<SentenceChoice> choices, int seen) {
        var about = ofRun(sessionId, runId);
        if (about.version() != seen) {
            throw new StaleException();
        }
        for (var choice : choices) {
            decide(
                    about,
                    choice,
                    about.find(choice.sentence()).map(Said::version).orElse(0));
        }
        return ofRun(sessionId, runId);
    }

    private void decide(AboutMe about, SentenceChoice choice, int seen) {
        var said = about.find(choice.sentence()).orElseThrow(NotFoundException::new);
        var wording = choice.kept() ? worded(said, choice.wording()) : null;
        int changed = seen == 0
                ? abouts.decide(UuidVersion7.next(), said.answerId(), said.sentence(), wording)
                : abouts.decideAgain(said.answerId(), said.sentence(), wording, seen);
        if (changed == 0) {
            throw new StaleException();
        }
    }

    private static String worded(Said said, String wording) {
        if (wording == null) {
            return Offers.fitting(said.wording() == null ? said.text() : said.wording());
        }
        var text = wording.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (text.isEmpty() || text.length() > SentenceReview.WORDING) {
            throw new InvalidException("wording", "error.live.wording", SentenceReview.WORDING);
        }
        return text;
    }

    private AboutMe aboutMe(UUID sessionId, List<HandedAnswer> all, List<SentenceReview> reviews) {
        var type = types.of(all.get(0).exercise().getType());
        var hearing = new Hearing(type, all);
        return type.company() == Company.CIRCLE
                ? hearing.mirrored(answers.desk(sessionId, all.get(0).run().getId(), caller.subject())
                        .map(Desk::answer))
                : hearing.said(reviews);
    }
}

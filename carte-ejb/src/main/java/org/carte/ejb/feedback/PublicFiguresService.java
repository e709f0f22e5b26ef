package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.feedback.RatingTotal;
import org.carte.persistence.feedback.ResultRepository;
import org.carte.persistence.feedback.WaveKind;

/** Result indicators of a programme, for everybody (Qualiopi, indicator 2). */
@Stateless
@PermitAll
public class PublicFiguresService {

    private static final String SATISFACTION = "satisfaction";

    @Inject
    ResultRepository results;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Clock clock;

    /** All sessions of the programme in which enough people have answered; nothing when there is none. */
    public Optional<PublicFigures> ofProgramme(UUID programme) {
        var waves = results.waves(Instant.EPOCH, clock.instant(), programme, null, null, null, SmallRoom.smallest());
        if (waves.isEmpty()) {
            return Optional.empty();
        }
        var totals = results.totals(waves);
        return Optional.of(new PublicFigures(
                new Turnout(results.countRespondents(waves), results.countInvited(waves)),
                tally(SATISFACTION, totals).map(Tally::mean).orElse(null),
                tally(Questionnaire.RECOMMENDED, totals)
                        .map(Tally::recommendation)
                        .orElse(null)));
    }

    private Optional<Tally> tally(String question, List<RatingTotal> totals) {
        return questionnaires.inForce(WaveKind.HOT).rated(question).map(found -> Tally.of(found, totals));
    }
}

package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carte.persistence.feedback.FigureFilter;
import org.carte.persistence.feedback.FigureRepository;
import org.carte.persistence.feedback.WaveKind;

/** Result indicators of a programme, for everybody (Qualiopi, indicator 2). */
@Stateless
@PermitAll
public class PublicFiguresService {

    private static final String SATISFACTION = "satisfaction";

    @Inject
    FigureRepository figures;

    @Inject
    Questionnaires questionnaires;

    /** All sessions of the programme of which something may be shown; nothing when there is none. */
    public Optional<PublicFigures> ofProgramme(UUID programme) {
        var now = figures.total(new FigureFilter(WaveKind.HOT, Set.of(programme), null, null));
        var turnout = Turnout.of(now);
        if (!turnout.enough()) {
            return Optional.empty();
        }
        var asked = questionnaires.inForce(WaveKind.HOT);
        return Optional.of(new PublicFigures(
                turnout,
                asked.rated(SATISFACTION)
                        .map(question -> Tally.of(question, now).mean())
                        .orElse(null),
                asked.rated(Questionnaire.RECOMMENDED)
                        .map(question -> Tally.of(question, now).recommendation())
                        .orElse(null)));
    }
}

package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FigureRepository;
import org.carte.persistence.feedback.WaveKind;

/** What each question of a round comes to, for services that act when it is too low. */
@Stateless
@PermitAll
public class RoundMeans {

    @Inject
    FeedbackRepository feedback;

    @Inject
    Questionnaires questionnaires;

    @Inject
    FigureRepository figures;

    /** One tally a question that has a band, of what may be shown; none before a session, when nothing can be too low. */
    public List<Tally> of(UUID wave) {
        var round = feedback.byId(wave).orElseThrow();
        if (round.getKind() == WaveKind.BEFORE) {
            return List.of();
        }
        var shown = figures.ofWave(wave);
        return questionnaires.of(round).rated().stream()
                .map(question -> Tally.of(question, shown))
                .filter(tally -> tally.band() != null)
                .toList();
    }
}

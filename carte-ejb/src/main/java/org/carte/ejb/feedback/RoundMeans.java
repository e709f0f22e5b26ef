package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.ResultRepository;

/** What each question of a round comes to, for services that act when it is too low. */
@Stateless
@PermitAll
public class RoundMeans {

    @Inject
    FeedbackRepository feedback;

    @Inject
    Questionnaires questionnaires;

    @Inject
    ResultRepository results;

    /** One tally a question that has a band. */
    public List<Tally> of(UUID wave) {
        var totals = results.totals(List.of(wave));
        return questionnaires.of(feedback.byId(wave).orElseThrow()).rated().stream()
                .map(question -> Tally.of(question, totals))
                .filter(tally -> tally.band() != null)
                .toList();
    }
}

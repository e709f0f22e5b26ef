package org.carte.ejb.improvement;

import static java.util.Comparator.comparing;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.carte.ejb.feedback.Band.INSUFFICIENT;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.feedback.FiguresReleased;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.RoundMeans;
import org.carte.ejb.feedback.Tally;
import org.carte.persistence.improvement.ImprovementRepository;
import org.carte.persistence.shared.UuidVersion7;

/** Opens an improvement when a mean becomes insufficient, in the transaction that releases it. */
@Stateless
@PermitAll
public class ImprovementAlerts {

    @Inject
    RoundMeans means;

    @Inject
    ImprovementRepository improvements;

    @Inject
    Event<ImprovementOpened> opened;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Looks at every mean of the round that may be read now, in an order in which two rounds at once never wait in a circle. */
    public void look(@Observes FiguresReleased event) {
        var noted = improvements.noted(event.waveId());
        means.of(event.waveId()).stream()
                .sorted(comparing(tally -> tally.question().key()))
                .forEach(tally -> look(event.waveId(), tally, noted));
    }

    private void look(UUID wave, Tally tally, List<String> noted) {
        var question = tally.question().key();
        var mean = BigDecimal.valueOf(tally.mean()).setScale(2, RoundingMode.HALF_UP);
        if (noted.contains(question)) {
            improvements.correct(wave, question, mean);
        } else if (tally.band() == INSUFFICIENT) {
            note(wave, tally.question(), mean);
        }
    }

    private void note(UUID wave, Question question, BigDecimal mean) {
        var id = UuidVersion7.next();
        boolean isNew = improvements.alert(
                        id,
                        wave,
                        question.key(),
                        question.label(FRENCH),
                        question.label(ENGLISH),
                        LocalDate.ofInstant(clock.instant(), zone))
                > 0;
        improvements.find(wave, question.key(), mean);
        if (isNew) {
            opened.fire(new ImprovementOpened(id, wave));
        }
    }
}

package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SecretToken;
import org.carte.persistence.feedback.FeedbackLink;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.feedback.WaveRepository;
import org.carte.persistence.schedule.SessionRepository;

/** The questionnaire behind a link: the link is all the login there is, and is gone with the answer. */
@Stateless
@PermitAll
public class OnceService {

    @Inject
    WaveRepository waves;

    @Inject
    FeedbackRepository feedback;

    @Inject
    SessionRepository sessions;

    @Inject
    Questionnaires questionnaires;

    @Inject
    BallotBox box;

    @Inject
    Clock clock;

    /**
     * What a link asks. The end of the day and what was learned share one, one after the other.
     *
     * @return nothing when it never was, was used or its round is closed: these are not told apart
     */
    public Optional<FeedbackForm> form(String token) {
        return find(token).flatMap(this::next).map(this::form);
    }

    /**
     * Counts the answer to what {@link #form} asks, and ends the link in the same transaction when it was the last.
     *
     * @param kind what was asked, so that no answer is taken for one to other questions
     * @return what the link asks next; nothing when it has ended
     */
    public Optional<FeedbackForm> answer(String token, WaveKind kind, FeedbackAnswer answer) {
        var link = find(token).orElseThrow(NotFoundException::new);
        var wave = next(link).filter(found -> found.getKind() == kind).orElseThrow(NotFoundException::new);
        if (link.getPersonId() == null) {
            box.putPayer(wave, link.getAddress(), answer);
        } else {
            box.put(wave, questionnaires.of(wave), link.getPersonId(), answer);
        }
        return form(token);
    }

    private Optional<FeedbackLink> find(String token) {
        return waves.link(SecretToken.hash(token == null ? "" : token));
    }

    private Optional<FeedbackWave> next(FeedbackLink link) {
        var first = waves.byId(link.getWaveId()).orElseThrow();
        return isToAnswer(first, link.getPersonId())
                ? Optional.of(first)
                : Optional.of(first)
                        .filter(wave -> wave.getKind() == WaveKind.HOT)
                        .flatMap(wave -> feedback.wave(wave.getSessionId(), WaveKind.AFTER))
                        .filter(wave -> isToAnswer(wave, link.getPersonId()));
    }

    private boolean isToAnswer(FeedbackWave wave, UUID person) {
        return wave.isOpen(clock.instant())
                && (person == null || feedback.countParticipation(wave.getId(), person) == 0);
    }

    private FeedbackForm form(FeedbackWave wave) {
        var training = sessions.byId(wave.getSessionId()).orElseThrow(NotFoundException::new);
        return new FeedbackForm(
                training.getProgrammeVersion().getTitle(),
                training.getStartsAt(),
                true,
                false,
                questionnaires.of(wave));
    }
}

package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.feedback.FeedbackAsked.Reader;
import org.carte.ejb.shared.SecretToken;
import org.carte.persistence.feedback.FeedbackLink;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.feedback.WaveRepository;
import org.carte.persistence.people.Person;

/** Whom a round asks. For services of this feature. */
@Stateless
@PermitAll
public class Circle {

    @Inject
    WaveRepository waves;

    /** Those who have not answered, by last name; nobody for who pays, who are no people of the directory. */
    public List<Person> silent(UUID wave, UUID sessionId, WaveKind kind) {
        return switch (kind) {
            case FACILITATOR -> waves.silentFacilitators(wave, sessionId);
            case CLIENT -> List.of();
            default -> waves.silent(wave, sessionId);
        };
    }

    /** Gives everybody who is invited a link. */
    public List<Reader> invite(FeedbackWave wave) {
        var sessionId = wave.getSessionId();
        return wave.getKind() == WaveKind.CLIENT
                ? waves.payers(sessionId).stream()
                        .map(payer -> link(wave.getId(), payer.name(), payer.email()))
                        .toList()
                : people(wave);
    }

    /** Gives everybody who has not answered another link; the first stays good. */
    public List<Reader> remind(FeedbackWave wave) {
        if (wave.getKind() != WaveKind.CLIENT) {
            return people(wave);
        }
        var silent = waves.silentAddresses(wave.getId());
        return waves.payers(wave.getSessionId()).stream()
                .filter(payer -> silent.contains(payer.email()))
                .map(payer -> link(wave.getId(), payer.name(), payer.email()))
                .toList();
    }

    private List<Reader> people(FeedbackWave wave) {
        return silent(wave.getId(), wave.getSessionId(), wave.getKind()).stream()
                .map(person -> link(wave.getId(), person))
                .toList();
    }

    private Reader link(UUID wave, Person person) {
        var token = SecretToken.make();
        waves.insert(new FeedbackLink(wave, SecretToken.hash(token), person.getId(), null));
        return new Reader(person, person.getFirstName(), person.getEmail(), token);
    }

    private Reader link(UUID wave, String name, String email) {
        var token = SecretToken.make();
        waves.insert(new FeedbackLink(wave, SecretToken.hash(token), null, email));
        return new Reader(null, name == null ? "" : name, email, token);
    }
}

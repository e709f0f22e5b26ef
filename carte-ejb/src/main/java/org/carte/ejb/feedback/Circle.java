package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.feedback.FeedbackAsked.Reader;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
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

    @Inject
    Clock clock;

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

    /**
     * Another link for one of them, whose mail came back.
     *
     * @param person null for who pays
     * @return what it ends with
     * @throws BusinessException when there is nothing left to ask: they have answered, or the round is closed
     */
    public String another(UUID waveId, UUID person, String address) {
        var wave = Optional.ofNullable(waveId)
                .flatMap(waves::byId)
                .filter(found -> found.isOpen(clock.instant()) && isSilent(found, person, address))
                .orElseThrow(() -> new BusinessException(Kind.CONFLICT, "error.feedback.nothingLeft"));
        return token(wave.getId(), person, person == null ? address : null);
    }

    private boolean isSilent(FeedbackWave wave, UUID person, String address) {
        return person == null
                ? waves.silentAddresses(wave.getId()).contains(address)
                : silent(wave.getId(), wave.getSessionId(), wave.getKind()).stream()
                        .anyMatch(one -> one.getId().equals(person));
    }

    private List<Reader> people(FeedbackWave wave) {
        return silent(wave.getId(), wave.getSessionId(), wave.getKind()).stream()
                .map(person -> link(wave.getId(), person))
                .toList();
    }

    private Reader link(UUID wave, Person person) {
        return new Reader(person, person.getFirstName(), person.getEmail(), token(wave, person.getId(), null));
    }

    private Reader link(UUID wave, String name, String email) {
        return new Reader(null, name == null ? "" : name, email, token(wave, null, email));
    }

    private String token(UUID wave, UUID person, String address) {
        var token = SecretToken.make();
        waves.insert(new FeedbackLink(wave, SecretToken.hash(token), person, address));
        return token;
    }
}

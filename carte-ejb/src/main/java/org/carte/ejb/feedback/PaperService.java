package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.PaperRepository;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.TrainingSession;

/**
 * Questionnaires on paper, for staff: who handed one in is ticked on a list; what stands on them is typed in without a name,
 * as many as were ticked.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class PaperService {

    @Inject
    SchedulePolicy staff;

    @Inject
    SessionRepository sessions;

    @Inject
    FeedbackRepository feedback;

    @Inject
    PaperRepository papers;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Circle circle;

    @Inject
    BallotBox box;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * What lies on the desk.
     *
     * @param silent those who may still hand one in, by last name
     * @param toType how many were handed in and are not typed in yet
     */
    public record Desk(FeedbackForm form, List<Person> silent, int toType) {}

    /** The papers of a round; only of those whom it does not name. */
    public Desk desk(UUID sessionId, WaveKind kind) {
        var training = training(sessionId, kind);
        var wave = feedback.wave(sessionId, kind);
        var asked = wave.map(questionnaires::of).orElseGet(() -> questionnaires.inForce(kind, sessionId));
        var open = wave.filter(this::isOpen).isPresent();
        var form =
                new FeedbackForm(training.getProgrammeVersion().getTitle(), training.getStartsAt(), open, false, asked);
        return new Desk(
                form,
                wave.map(it -> circle.silent(it.getId(), sessionId, kind)).orElse(List.of()),
                wave.map(it -> papers.handed(it.getId()).size()).orElse(0));
    }

    /** Notes who has handed in a paper: they are asked no more. Others than those who may are passed over. */
    public void hand(UUID sessionId, WaveKind kind, Set<UUID> people) {
        training(sessionId, kind);
        var wave = open(sessionId, kind);
        feedback.lock(wave.getId());
        circle.silent(wave.getId(), sessionId, kind).stream()
                .map(Person::getId)
                .filter(people::contains)
                .forEach(person -> papers.hand(wave.getId(), person));
    }

    /** Types one in. */
    public void type(UUID sessionId, WaveKind kind, FeedbackAnswer answer) {
        training(sessionId, kind);
        box.putPaper(open(sessionId, kind), answer);
    }

    /** The form to print and fill in by hand, in that language. */
    public byte[] print(UUID sessionId, WaveKind kind, Locale locale) {
        var form = desk(sessionId, kind).form();
        return FormPaper.pdf(form, locale, zone);
    }

    private TrainingSession training(UUID sessionId, WaveKind kind) {
        staff.requireStaff(sessionId);
        if (!kind.isAnonymous()) {
            throw new NotFoundException();
        }
        return sessions.byId(sessionId).orElseThrow(NotFoundException::new);
    }

    private FeedbackWave open(UUID sessionId, WaveKind kind) {
        return feedback.wave(sessionId, kind)
                .filter(this::isOpen)
                .orElseThrow(() -> new BusinessException(Kind.CONFLICT, "error.feedback.closed"));
    }

    private boolean isOpen(FeedbackWave wave) {
        return wave.isOpen(clock.instant());
    }
}

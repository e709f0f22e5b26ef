package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.PageFields;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Violation;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.Answer;
import org.carte.persistence.live.AnswerRepository;
import org.carte.persistence.live.Desk;
import org.carte.persistence.live.RunState;

/** What a participant writes: theirs alone to read and to change. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class AnswerService {

    private static final int ANY = -1;
    private static final int ATTEMPTS = 10;

    @Inject
    Caller caller;

    @Inject
    AnswerRepository answers;

    @Inject
    ExerciseTypes types;

    @Inject
    Event<ProgressChanged> progress;

    @Inject
    Clock clock;

    /** The run and what the caller has written in it; before the first word an empty answer of version 0. */
    public Desk desk(UUID sessionId, UUID runId) {
        var desk = read(sessionId, runId);
        return desk.answer() == null ? new Desk(desk.personId(), desk.run(), desk.exercise(), blank(desk)) : desk;
    }

    /**
     * Changes the caller's answer, as long as the run is open. After that only what tells fewer people is taken.
     *
     * @param seen the version the author had read; null for whatever is there
     * @throws StaleException when it was another version
     */
    public Answer change(UUID sessionId, UUID runId, AnswerChange change, Integer seen) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var desk = read(sessionId, runId);
            if (desk.run().getState() != RunState.OPEN) {
                return narrowed(desk, change, seen);
            }
            var written = written(desk, change, seen == null ? expected(desk, change) : seen);
            if (written != null) {
                return written;
            }
            if (seen != null) {
                throw new StaleException();
            }
        }
        throw new StaleException();
    }

    /** Says who may read it. */
    public Answer share(UUID sessionId, UUID runId, Sharing sharing) {
        return change(sessionId, runId, new AnswerChange(null, false, sharing, null), null);
    }

    /** Says that it is done, or that it is not. */
    public Answer finish(UUID sessionId, UUID runId, boolean done) {
        return change(sessionId, runId, new AnswerChange(null, false, null, done), null);
    }

    /** What the caller has written in a session and may take to their map, exercise by exercise. */
    public List<Offer> offers(UUID sessionId) {
        return answers.written(sessionId, caller.subject()).stream()
                .map(desk -> new Offer(
                        desk.run().getId(),
                        desk.exercise().getTitle(),
                        desk.exercise().getZone(),
                        type(desk).offers(config(desk), payload(desk))))
                .filter(offer -> !offer.texts().isEmpty())
                .toList();
    }

    /** The payload in the fields of the page. */
    public Map<String, String> fields(Desk desk) {
        return PageFields.of(desk.answer().getPayload());
    }

    /** The payload in lines to be read. */
    public List<String> summary(Desk desk) {
        return type(desk).summarise(config(desk), payload(desk));
    }

    private Desk read(UUID sessionId, UUID runId) {
        return answers.desk(sessionId, runId, caller.subject()).orElseThrow(NotFoundException::new);
    }

    /** Part of an answer is laid over what was read, and only over that; the whole goes over anything. */
    private static int expected(Desk desk, AnswerChange change) {
        if (change.whole()) {
            return ANY;
        }
        return desk.answer() == null ? 0 : desk.answer().getVersion();
    }

    /** @return null when the version was another, or the run was locked in this very moment */
    private Answer written(Desk desk, AnswerChange change, int seen) {
        var type = type(desk);
        var before = desk.answer() == null ? blank(desk) : desk.answer();
        var after = blank(desk);
        after.setPayload(payload(before, change));
        after.setSharing(change.sharing() == null ? before.getSharing() : change.sharing());
        refuse(type.validate(desk.exercise().getConfig(), after.getPayload()));
        after.setPayload(Payloads.plain(after.getPayload()));
        after.setDone(isDone(desk, type, before, after, change));
        var version = answers.write(after, Payloads.json(after.getPayload()), seen, after.getUpdatedAt());
        version.ifPresent(after::seenAt);
        if (version.isPresent() && (desk.answer() == null || before.isDone() != after.isDone())) {
            progress.fire(new ProgressChanged(desk.run().getSessionId()));
        }
        return version.isPresent() ? after : null;
    }

    private static Map<String, Object> payload(Answer before, AnswerChange change) {
        if (change.payload() == null) {
            return before.getPayload();
        }
        return change.whole() ? change.payload() : Payloads.merged(before.getPayload(), change.payload());
    }

    /** To say that it is done takes an answer that is complete; to write on until it no longer is takes the word back. */
    private static boolean isDone(Desk desk, ExerciseType type, Answer before, Answer after, AnswerChange change) {
        var done = change.done() == null ? before.isDone() : change.done();
        if (!done) {
            return false;
        }
        var missing = type.missing(desk.exercise().getConfig(), after.getPayload());
        if (change.done() != null) {
            refuse(missing);
        }
        return missing.isEmpty();
    }

    private Answer narrowed(Desk desk, AnswerChange change, Integer seen) {
        var answer = desk.answer();
        if (answer == null || !saysTheSame(answer, change) || isWider(answer, change)) {
            throw new BusinessException(Kind.CONFLICT, "error.live.notOpen");
        }
        if (seen != null && seen != answer.getVersion()) {
            throw new StaleException();
        }
        if (change.sharing() != null && change.sharing() != answer.getSharing()) {
            if (answers.narrow(answer.getId(), answer.getVersion(), change.sharing()) == 0) {
                throw new StaleException();
            }
            answer.setSharing(change.sharing());
            answer.seenAt(answer.getVersion() + 1);
        }
        return answer;
    }

    private static boolean saysTheSame(Answer answer, AnswerChange change) {
        var payload = change.payload() == null ? answer.getPayload() : change.payload();
        return Payloads.plain(payload).equals(Payloads.plain(answer.getPayload()))
                && (change.done() == null || change.done() == answer.isDone());
    }

    private static boolean isWider(Answer answer, AnswerChange change) {
        return change.sharing() != null
                && change.sharing() != answer.getSharing()
                && !change.sharing().isNarrowerThan(answer.getSharing());
    }

    private Answer blank(Desk desk) {
        return new Answer(
                desk.run().getId(),
                desk.personId(),
                desk.personId(),
                Map.of(),
                desk.exercise().getSharing(),
                clock.instant());
    }

    private static Tree config(Desk desk) {
        return Tree.of(desk.exercise().getConfig());
    }

    private static Tree payload(Desk desk) {
        return Tree.of(desk.answer().getPayload());
    }

    private ExerciseType type(Desk desk) {
        return types.of(desk.exercise().getType());
    }

    private static void refuse(List<Violation> violations) {
        violations.stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal("payload");
        });
    }
}

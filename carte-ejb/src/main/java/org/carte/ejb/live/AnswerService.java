package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.PageFields;
import org.carte.ejb.exercise.shape.Tree;
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

/** What a participant writes, about themself or about somebody they work with: theirs alone to change. */
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
    Event<AnswerHandedOver> handings;

    @Inject
    Clock clock;

    /** The run and what the caller has written on that sheet; before the first word an empty answer of version 0. */
    public Desk desk(Sheet sheet) {
        var desk = read(sheet);
        return desk.answer() == null ? desk.with(Draft.blank(desk, clock.instant())) : desk;
    }

    /**
     * Changes the caller's answer, as long as the run is open. After that only what tells fewer people is taken.
     *
     * @param seen the version the author had read; null for whatever is there
     * @throws StaleException when it was another version
     */
    public Answer change(Sheet sheet, AnswerChange change, Integer seen) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var desk = read(sheet);
            var draft = new Draft(desk, type(desk), change);
            if (desk.run().getState() != RunState.OPEN) {
                return narrowed(draft, seen);
            }
            var written = written(draft, seen == null ? expected(draft) : seen);
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
    public Answer share(Sheet sheet, Sharing sharing) {
        return change(sheet, new AnswerChange(null, false, sharing, null), null);
    }

    /** Says that it is done, or that it is not. */
    public Answer finish(Sheet sheet, boolean done) {
        return change(sheet, new AnswerChange(null, false, null, done), null);
    }

    /** The payload in the fields of the page. */
    public Map<String, String> fields(Desk desk) {
        return PageFields.of(desk.answer().getPayload());
    }

    /** The payload in lines to be read. */
    public List<String> summary(Desk desk, Locale reader) {
        return type(desk)
                .summarise(
                        Tree.of(desk.exercise().getConfig()),
                        Tree.of(desk.answer().getPayload()),
                        reader);
    }

    private Desk read(Sheet sheet) {
        var me = caller.subject();
        var desk = sheet.aboutId() == null
                ? answers.desk(sheet.sessionId(), sheet.runId(), me)
                : answers.deskAbout(sheet.sessionId(), sheet.runId(), sheet.aboutId(), me);
        return desk.orElseThrow(NotFoundException::new);
    }

    /** Part of an answer is laid over what was read, and only over that; the whole goes over anything. */
    private static int expected(Draft draft) {
        if (draft.change().whole()) {
            return ANY;
        }
        return draft.desk().answer() == null ? 0 : draft.desk().answer().getVersion();
    }

    /** @return null when the version was another, or the run was locked in this very moment */
    private Answer written(Draft draft, int seen) {
        var after = draft.after(clock.instant());
        var version = answers.write(after, Payloads.json(after.getPayload()), seen, after.getUpdatedAt());
        if (version.isEmpty()) {
            return null;
        }
        after.seenAt(version.get());
        tell(draft.desk(), after);
        return after;
    }

    private void tell(Desk desk, Answer after) {
        boolean wasDone = desk.answer() != null && desk.answer().isDone();
        if (desk.answer() == null || wasDone != after.isDone()) {
            progress.fire(new ProgressChanged(desk.run().getSessionId()));
        }
        if (desk.isAboutAnother() && wasDone != after.isDone()) {
            handings.fire(new AnswerHandedOver(desk.run().getSessionId()));
        }
    }

    private Answer narrowed(Draft draft, Integer seen) {
        if (!draft.onlyNarrows()) {
            throw new BusinessException(Kind.CONFLICT, "error.live.notOpen");
        }
        var answer = draft.desk().answer();
        if (seen != null && seen != answer.getVersion()) {
            throw new StaleException();
        }
        var sharing = draft.change().sharing();
        if (sharing != null && sharing != answer.getSharing()) {
            if (answers.narrow(answer.getId(), answer.getVersion(), sharing) == 0) {
                throw new StaleException();
            }
            answer.setSharing(sharing);
            answer.seenAt(answer.getVersion() + 1);
            if (draft.desk().isAboutAnother()) {
                handings.fire(new AnswerHandedOver(draft.desk().run().getSessionId()));
            }
        }
        return answer;
    }

    private ExerciseType type(Desk desk) {
        return types.of(desk.exercise().getType());
    }
}

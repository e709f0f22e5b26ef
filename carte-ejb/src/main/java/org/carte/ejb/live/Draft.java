package org.carte.ejb.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.FieldNames;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Violation;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.Answer;
import org.carte.persistence.live.Desk;

/** What an answer becomes by a change, by the rules of its type; without a database. */
record Draft(Desk desk, ExerciseType type, AnswerChange change) {

    /** Before the first word. */
    static Answer blank(Desk desk, Instant now) {
        return new Answer(
                desk.run().getId(),
                desk.personId(),
                desk.aboutId(),
                Map.of(),
                // what is written about somebody is theirs to read, once it is handed over
                desk.isAboutAnother() ? Sharing.PAIR : desk.exercise().getSharing(),
                now);
    }

    /**
     * The answer as it shall be.
     *
     * @throws InvalidException naming what does not fit
     */
    Answer after(Instant now) {
        var before = desk.answer() == null ? blank(desk, now) : desk.answer();
        var after = blank(desk, now);
        after.setPayload(payload(before));
        after.setSharing(change.sharing() == null ? before.getSharing() : change.sharing());
        requireBetween(after.getSharing());
        refuse(type.validate(desk.exercise().getConfig(), after.getPayload()));
        after.setPayload(Payloads.plain(after.getPayload()));
        after.setDone(isDone(before, after));
        return after;
    }

    /** Says the same as is there, to fewer people or as many: that is taken at any time. */
    boolean onlyNarrows() {
        var answer = desk.answer();
        return answer != null && saysTheSame(answer) && !isWider(answer);
    }

    /** What somebody writes about another is between the two. */
    private void requireBetween(Sharing sharing) {
        if (desk.isAboutAnother() && sharing != Sharing.ME && sharing != Sharing.PAIR) {
            throw new InvalidException("sharing", "error.live.betweenTwo");
        }
    }

    private Map<String, Object> payload(Answer before) {
        if (change.payload() == null) {
            return before.getPayload();
        }
        return change.whole() ? change.payload() : Payloads.merged(before.getPayload(), change.payload());
    }

    /** To say that it is done takes an answer that is complete; to write on until it no longer is takes the word back. */
    private boolean isDone(Answer before, Answer after) {
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

    private boolean saysTheSame(Answer answer) {
        var payload = change.payload() == null ? answer.getPayload() : change.payload();
        return Payloads.plain(payload).equals(Payloads.plain(answer.getPayload()))
                && (change.done() == null || change.done() == answer.isDone());
    }

    private boolean isWider(Answer answer) {
        return change.sharing() != null
                && change.sharing() != answer.getSharing()
                && !change.sharing().isNarrowerThan(answer.getSharing());
    }

    private void refuse(List<Violation> violations) {
        violations.stream().findFirst().ifPresent(wrong -> {
            var config = Tree.of(desk.exercise().getConfig());
            throw wrong.refusal("payload", FieldNames.of(config, wrong.field()));
        });
    }
}

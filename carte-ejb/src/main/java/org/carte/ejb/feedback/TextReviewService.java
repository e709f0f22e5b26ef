package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.persistence.feedback.TextReview.PUBLIC;
import static org.carte.persistence.feedback.TextReview.UNDECIDED;
import static org.carte.persistence.feedback.TextReview.WITHHELD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.carte.ejb.recap.OfferedQuote;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FreeText;
import org.carte.persistence.feedback.TextReply;
import org.carte.persistence.feedback.TextRepository;
import org.carte.persistence.feedback.TextReview;

/** Decides who may read a text; those it may be about reply before participants do. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class TextReviewService {

    /** How long those who run a session can reply before participants read a text all the same. */
    public static final Duration TIME_TO_REPLY = Duration.ofDays(7);

    @Inject
    Caller caller;

    @Inject
    TextPolicy policy;

    @Inject
    FeedbackRepository feedback;

    @Inject
    TextRepository texts;

    @Inject
    Event<ReplyAwaited> awaited;

    @Inject
    Clock clock;

    /**
     * Says who may read a text.
     *
     * @param seen the version the caller had read
     * @throws BusinessException when the caller may not: withholding is for those whom it is not about, and so is
     *     changing what somebody else has decided
     */
    public ReadText decide(UUID id, int seen, TextReview decision) {
        var read = policy.require(id);
        policy.requireFree(read);
        if (decision == WITHHELD || read.text().getReview() == WITHHELD) {
            policy.requireOther(read.place().sessionId());
        }
        if (decision == PUBLIC && !read.place().kind().isAnonymous()) {
            throw new BusinessException(Kind.CONFLICT, "error.text.notTheirs");
        }
        var now = clock.instant();
        change(
                read,
                seen,
                text -> text.decide(
                        decision, decision == UNDECIDED ? null : caller.personId(), now.plus(TIME_TO_REPLY)));
        if (decision == PUBLIC) {
            tell(read);
        }
        return policy.require(id);
    }

    /** Asks, as somebody whom it may be about, that a text be withheld. */
    public ReadText ask(UUID id, int seen) {
        var read = policy.require(id);
        change(read, seen, FreeText::ask);
        return policy.require(id);
    }

    /**
     * Takes a name or an insult out of a text; administrators go on reading what was written. The time to reply begins
     * again.
     */
    public ReadText edit(UUID id, int seen, String words) {
        var read = policy.require(id);
        policy.requireOther(read.place().sessionId());
        var clean = written("text", words);
        change(read, seen, text -> {
            text.edit(clean);
            if (text.getReview() == PUBLIC) {
                text.decide(PUBLIC, text.getDecidedBy(), clock.instant().plus(TIME_TO_REPLY));
            }
        });
        return policy.require(id);
    }

    /**
     * Replies, in the caller's name, to a text about a session they run; again to change it.
     *
     * @param words null or blank: there is nothing to add
     */
    @RolesAllowed(FACILITATOR)
    public void reply(UUID id, String words) {
        var read = policy.require(id);
        if (!texts.facilitators(read.place().sessionId()).contains(caller.personId())) {
            throw new NotFoundException();
        }
        feedback.lock(read.text().getWaveId());
        var said = words == null || words.isBlank() ? null : written("reply", words);
        texts.replies(id, caller.personId()).stream()
                .findFirst()
                .ifPresentOrElse(
                        reply -> texts.update(reply.say(said, clock.instant())),
                        () -> texts.insert(new TextReply(read.text(), caller.personId()).say(said, clock.instant())));
    }

    /** Under the lock of the round: answers write its texts anew. */
    private void change(ReadText read, int seen, Consumer<FreeText> step) {
        feedback.lock(read.text().getWaveId());
        var text = texts.released(read.text().getId()).orElseThrow(NotFoundException::new);
        text.seenAt(seen);
        step.accept(text);
        texts.update(text);
    }

    private void tell(ReadText read) {
        var session = read.place().sessionId();
        var others = new LinkedHashSet<>(texts.facilitators(session));
        others.remove(caller.personId());
        texts.awaited(session, read.text().getId(), clock.instant()).forEach(others::remove);
        read.replies().forEach(reply -> others.remove(reply.personId()));
        if (!others.isEmpty()) {
            awaited.fire(new ReplyAwaited(session, others));
        }
    }

    private static String written(String field, String words) {
        var clean = OfferedQuote.clean(words);
        if (clean.isEmpty()) {
            throw new InvalidException(field, "error.text.empty");
        }
        if (clean.length() > Question.MAX_LENGTH) {
            throw new InvalidException(field, "error.feedback.long", Question.MAX_LENGTH);
        }
        return clean;
    }
}

package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.persistence.feedback.TextReview.WITHHELD;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.TextRepository;
import org.carte.persistence.schedule.SessionRepository;

/**
 * Who reads a text, and who decides about it. What is written about a session may be about those who run it, whatever
 * their other roles: none of them takes it out of sight alone.
 */
@Stateless
@PermitAll
public class TextPolicy {

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy schedule;

    @Inject
    SessionRepository sessions;

    @Inject
    TextRepository texts;

    @Inject
    TextReader reader;

    /** A text of a session the caller plans or runs; what is withheld does not exist for those who only run it. */
    public ReadText require(UUID id) {
        var text = texts.released(id).orElseThrow(NotFoundException::new);
        var read = reader.read(List.of(text)).get(0);
        schedule.requireStaff(read.place().sessionId());
        if (read.text().getReview() == WITHHELD && !caller.is(ADMINISTRATOR)) {
            throw new NotFoundException();
        }
        return read;
    }

    /** Whether the caller is an administrator whom texts about that session are not about. */
    public boolean mayWithhold(UUID sessionId) {
        return caller.is(ADMINISTRATOR) && sessions.countFacilitator(sessionId, caller.personId()) == 0;
    }

    /** @throws BusinessException when it may be about the caller */
    public void requireOther(UUID sessionId) {
        if (!mayWithhold(sessionId)) {
            throw new BusinessException(Kind.FORBIDDEN, "error.text.alone");
        }
    }

    /** @throws BusinessException when somebody else has decided, and the text may be about the caller */
    public void requireFree(ReadText read) {
        var by = read.text().getDecidedBy();
        if (by != null
                && !by.equals(caller.personId())
                && !mayWithhold(read.place().sessionId())) {
            throw new BusinessException(Kind.FORBIDDEN, "error.text.decided");
        }
    }
}

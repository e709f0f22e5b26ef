package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentPolicy;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FigureRepository;
import org.carte.persistence.feedback.SignedReply;
import org.carte.persistence.feedback.TextRepository;
import org.carte.persistence.feedback.TextSearch;
import org.carte.persistence.feedback.WordCount;

/** What was written: administrators read all of it, facilitators that of their sessions, participants what is public. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class TextService {

    /** Of more texts than this, so many are read to find the words they share. */
    public static final int SAMPLE = 2000;

    private static final int MOST_WORDS = 40;

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy schedule;

    @Inject
    EnrolmentPolicy enrolment;

    @Inject
    TextPolicy policy;

    @Inject
    TextRepository texts;

    @Inject
    FigureRepository figures;

    @Inject
    TextReader reader;

    @Inject
    Clock clock;

    /** Whether too few people have answered about a session for anything they wrote to be read. */
    public boolean isRefused(UUID sessionId) {
        schedule.requireStaff(sessionId);
        return !figures.isShown(sessionId);
    }

    /**
     * Texts that pass the filter, those of the latest session first; within one in the order of their random keys.
     *
     * @throws BusinessException when only texts of one session are wanted, and too few people have answered about it
     */
    public Page<ReadText> search(TextFilter filter, PageRequest page) {
        return reader.read(texts.matching(wanted(filter), page));
    }

    /** The words most of these texts share, in French or English, each with how many texts say it. */
    public List<WordCount> words(TextFilter filter) {
        return texts.words(wanted(filter), SAMPLE, MOST_WORDS);
    }

    /** @throws NotFoundException when it is of a session the caller has nothing to do with */
    public ReadText byId(UUID id) {
        return policy.require(id);
    }

    /** Whether the caller may withhold and change texts of that session: nobody may who runs it. */
    public boolean mayWithhold(UUID sessionId) {
        return policy.mayWithhold(sessionId);
    }

    /** Whether the caller runs that session, and may reply to its texts. */
    public boolean mayReply(UUID sessionId) {
        return schedule.isFacilitator(sessionId);
    }

    /** What the caller has replied; null when that is nothing. */
    public String ownReply(UUID id) {
        return policy.require(id).said().stream()
                .filter(reply -> reply.personId().equals(caller.personId()))
                .map(SignedReply::wording)
                .findFirst()
                .orElse(null);
    }

    /** What the caller may still reply to before participants read it, the most urgent first. */
    @RolesAllowed(FACILITATOR)
    public Page<ReadText> waiting(PageRequest page) {
        return reader.read(texts.waiting(caller.personId(), clock.instant(), page));
    }

    /** What participants of a session may read, with the replies. */
    @RolesAllowed(PARTICIPANT)
    public Page<ReadText> published(UUID sessionId, PageRequest page) {
        enrolment.requireEnrolled(sessionId);
        return reader.read(texts.published(sessionId, clock.instant(), page));
    }

    private TextSearch wanted(TextFilter filter) {
        if (filter.sessionId() != null && isRefused(filter.sessionId())) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.few", SmallRoom.smallest());
        }
        var own = caller.is(ADMINISTRATOR) ? null : caller.personId();
        return new TextSearch(filter.sessionId(), filter.programme(), own, filter.review(), filter.words());
    }
}

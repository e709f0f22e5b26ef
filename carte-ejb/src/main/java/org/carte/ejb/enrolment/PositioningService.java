package org.carte.ejb.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.PositioningAnswer;
import org.carte.persistence.enrolment.PositioningQuestion;
import org.carte.persistence.enrolment.PositioningReply;
import org.carte.persistence.enrolment.PositioningRepository;
import org.carte.persistence.schedule.SessionRepository;

/**
 * Where people start from: questions before the session, read by those who plan and those who run it. They are no
 * exercise: what is written there is not private, and the page says so.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class PositioningService {

    private static final int LONGEST_REPLY = 2000;
    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy staff;

    @Inject
    SessionRepository sessions;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    PositioningRepository questions;

    /** What is asked before a session: the questions of its programme, then its own. */
    public List<PositioningQuestion> ofSession(UUID sessionId) {
        return sessions.byId(sessionId)
                .map(session -> questions.ofSession(session.getId()))
                .orElseThrow(NotFoundException::new);
    }

    /** Adds a question, to the programme of the session or to the session alone. */
    public PositioningQuestion add(UUID sessionId, QuestionPlan plan) {
        var session = sessions.byId(sessionId).orElseThrow(NotFoundException::new);
        var question =
                plan.question(session.getProgrammeVersion().getProgramme().getId(), sessionId);
        questions.insert(question);
        return question;
    }

    /** One of them. */
    public PositioningQuestion byId(UUID sessionId, UUID questionId) {
        return ofSession(sessionId).stream()
                .filter(question -> question.getId().equals(questionId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Says a question otherwise. Once somebody has answered it stays as it is, for an answer to other words would be
     * no answer: a new question is asked instead.
     *
     * @param seen the version the caller has read
     * @throws BusinessException when somebody has answered
     */
    public PositioningQuestion change(UUID sessionId, UUID questionId, int seen, QuestionPlan plan) {
        var question = byId(sessionId, questionId);
        long answers = questions.countAnswers(questionId);
        if (answers > 0) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.answered", answers);
        }
        plan.on(question);
        question.seenAt(seen);
        questions.update(question);
        return question;
    }

    /** Takes a question away, with what was answered to it. */
    public void remove(UUID questionId) {
        questions.delete(questions.byId(questionId).orElseThrow(NotFoundException::new));
    }

    /** The needs of those who come, question by question; for those who plan, and those who run that session. */
    @RolesAllowed({ADMINISTRATOR, FACILITATOR})
    public List<Need> needs(UUID sessionId) {
        staff.requireStaff(sessionId);
        var replies = questions.replies(sessionId).stream().collect(groupingBy(PositioningReply::questionId));
        return questions.ofSession(sessionId).stream()
                .map(question -> new Need(question, replies.getOrDefault(question.getId(), List.of())))
                .toList();
    }

    /** What the caller is asked before a session they have a place in or wait for. */
    @RolesAllowed(PARTICIPANT)
    public List<PositioningQuestion> asked(UUID sessionId) {
        mine(sessionId);
        return questions.ofSession(sessionId);
    }

    /** What the caller has answered so far, by question. */
    @RolesAllowed(PARTICIPANT)
    public Map<UUID, String> replies(UUID sessionId) {
        return questions.answers(mine(sessionId).getId()).stream()
                .collect(toMap(PositioningAnswer::getQuestionId, PositioningAnswer::getReply));
    }

    /**
     * Keeps the caller's answers in place of those before.
     *
     * @param replies by question; blank or missing ones are not answered
     */
    @RolesAllowed(PARTICIPANT)
    public void answer(UUID sessionId, Map<UUID, String> replies) {
        var session = sessions.lock(sessionId).orElseThrow(NotFoundException::new);
        var mine = mine(sessionId);
        if (!session.getStatus().isOpen()) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.closed");
        }
        questions.forget(mine.getId());
        for (var question : questions.ofSession(sessionId)) {
            var reply = replies.get(question.getId());
            if (reply != null && !reply.isBlank()) {
                questions.insertAnswer(new PositioningAnswer(mine.getId(), question.getId(), checked(question, reply)));
            }
        }
    }

    private Enrolment mine(UUID sessionId) {
        return enrolments.activeOf(sessionId, caller.personId()).orElseThrow(NotFoundException::new);
    }

    private static String checked(PositioningQuestion question, String reply) {
        boolean fits =
                switch (question.getKind()) {
                    case TEXT -> reply.strip().length() <= LONGEST_REPLY;
                    case CHOICE -> question.getChoices().contains(reply);
                    case SCALE -> SCALE.contains(reply);
                };
        if (!fits) {
            throw new InvalidException(question.getId().toString(), "error.enrolment.reply", LONGEST_REPLY);
        }
        return reply.strip();
    }
}

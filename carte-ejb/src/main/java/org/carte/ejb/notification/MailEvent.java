package org.carte.ejb.notification;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody is written to about. To add one: a constant here; its {@code NAME.subject} and {@code NAME.body} in both
 * {@code notification/messages*.properties}, and a {@code sample.x} for each new variable; {@code mails.about.NAME},
 * {@code mails.why.NAME} and {@code mails.variable.x} in both bundles of the pages; and an observer in
 * {@link MailWriter} or beside it that calls {@link Outbox}. The screens of the settings, the outbox and the tests find it by
 * themselves.
 */
public enum MailEvent {
    /** You have a place. */
    CONFIRMED(Tells.TAKES_PLACE, false),
    /** You are in the line. */
    WAITLISTED(Tells.NOTHING, false, "rank"),
    /** A place has become free for you. */
    PROMOTED(Tells.TAKES_PLACE, false),
    /** A place is held for you until then. */
    OFFERED(Tells.NOTHING, true, "deadline"),
    /** You did not answer in time. */
    LAPSED(Tells.NOTHING, false),
    /** Your place was taken back. */
    WITHDRAWN(Tells.IS_OFF, false),
    /** The session has another time or place. */
    MOVED(Tells.TAKES_PLACE, true),
    /** The session does not take place. */
    CANCELLED(Tells.IS_OFF, true, "reason"),
    /** You run a session that is announced. */
    FACILITATING(Tells.TAKES_PLACE, false),
    /** You do not run it any more. */
    RELIEVED(Tells.IS_OFF, true),
    /** All one needs to know to come. */
    CONVOCATION(Tells.TAKES_PLACE, false, "convocation"),
    /** Is your map still true? */
    STILL_TRUE(Tells.NOTHING, false, "map"),
    /** What do you think of it? */
    FEEDBACK(Tells.NOTHING, false, "questionnaire", "answer", "until"),
    /** You have not said yet what you think of it. */
    FEEDBACK_REMINDER(Tells.NOTHING, false, "questionnaire", "answer", "until"),
    /** Participants will read what was written about your session; you may reply first. */
    TO_REPLY(Tells.NOTHING, false, "texts"),
    /** A mean has become insufficient. */
    INSUFFICIENT(Tells.NOTHING, false, "improvement");

    /** What the reader's calendar learns. */
    enum Tells {
        NOTHING,
        TAKES_PLACE,
        IS_OFF
    }

    private static final List<String> OF_READER = List.of("firstName", "lastName", "link");
    private static final List<String> OF_SESSION =
            List.of("session", "day", "times", "place", "facilitators", "enrolment");

    private final Tells calendar;
    private final boolean urgent;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> own;

    /** About a session. */
    MailEvent(Tells calendar, boolean urgent, String... own) {
        this.calendar = calendar;
        this.urgent = urgent;
        this.own = List.of(own);
    }

    Tells calendar() {
        return calendar;
    }

    /** Whether it is sent in quiet hours too: somebody may be about to leave the house. */
    boolean isUrgent() {
        return urgent;
    }

    /** What its text may name in braces. */
    public List<String> variables() {
        return Stream.of(OF_READER, OF_SESSION, own).flatMap(List::stream).toList();
    }
}

package org.carte.ejb.home;

import static org.carte.persistence.schedule.SessionStatus.DRAFT;
import static org.carte.persistence.schedule.SessionStatus.PUBLISHED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carte.persistence.home.SessionGlance;

/**
 * Something an administrator should do about a session.
 *
 * @param people how many are missing or waiting; 0 where it is not about people
 */
public record Chore(Kind kind, SessionGlance session, long people) {

    /** What to do. */
    public enum Kind {
        /** The day is over: close the session. */
        CLOSE,
        /** Nobody sees it yet: publish it. */
        PUBLISH,
        /** It will not take place with so few: find people, or call it off. */
        FILL,
        /** People wait for a place: plan another session, or find a larger room. */
        LINE
    }

    /** A session that begins within this time and is short of people has to be seen to. */
    private static final Duration SOON = Duration.ofDays(21);

    /** People should find it by then; an earlier draft is a plan, and nothing presses. */
    private static final Duration ANNOUNCED = Duration.ofDays(90);

    static Chore close(SessionGlance over) {
        return new Chore(Kind.CLOSE, over, 0);
    }

    /** What a session ahead asks for. */
    static List<Chore> of(SessionGlance ahead, Instant now) {
        var chores = new ArrayList<Chore>();
        if (ahead.status() == DRAFT && ahead.startsAt().isBefore(now.plus(ANNOUNCED))) {
            chores.add(new Chore(Kind.PUBLISH, ahead, 0));
        }
        if (ahead.status() == PUBLISHED && ahead.isShort() && ahead.startsAt().isBefore(now.plus(SOON))) {
            chores.add(new Chore(Kind.FILL, ahead, ahead.minPlaces() - ahead.taken()));
        }
        if (ahead.waiting() > 0) {
            chores.add(new Chore(Kind.LINE, ahead, ahead.waiting()));
        }
        return chores;
    }
}

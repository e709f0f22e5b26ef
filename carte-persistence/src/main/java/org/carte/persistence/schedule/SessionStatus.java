package org.carte.persistence.schedule;

import java.util.Arrays;
import java.util.List;

/** Where a session stands in its life. */
public enum SessionStatus {
    /** Being prepared; nobody outside sees it. */
    DRAFT,
    /** Announced; people can be enrolled. */
    PUBLISHED,
    /** It takes place. */
    CONFIRMED,
    /** The day itself. */
    RUNNING,
    /** The day is over. */
    DONE,
    /** Put away. */
    ARCHIVED,
    /** It does not take place. */
    CANCELLED;

    /** Whether a session that stands here may go there: one step at a time, and out of it until the day begins. */
    public boolean canBecome(SessionStatus next) {
        return switch (next) {
            case DRAFT -> false;
            case PUBLISHED -> this == DRAFT;
            case CONFIRMED -> this == PUBLISHED;
            case RUNNING -> this == CONFIRMED;
            case DONE -> this == RUNNING;
            case ARCHIVED -> this == DONE;
            case CANCELLED -> compareTo(RUNNING) < 0;
        };
    }

    /** Where a session that stands here may go. */
    public List<SessionStatus> next() {
        return Arrays.stream(values()).filter(this::canBecome).toList();
    }

    /** Whether all of it is still to come, so that it can be moved as a whole. */
    public boolean isMovable() {
        return compareTo(RUNNING) < 0;
    }

    /** Whether people may still be given a place, and the plan may still be changed. */
    public boolean isOpen() {
        return compareTo(RUNNING) <= 0;
    }
}

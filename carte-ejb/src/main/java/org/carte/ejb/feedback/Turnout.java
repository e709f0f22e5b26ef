package org.carte.ejb.feedback;

import java.util.Collection;
import org.carte.persistence.feedback.Figure;

/**
 * How many answered, of how many.
 *
 * @param respondents whose answers are shown
 * @param invited who has a place, and who has answered before giving it back
 * @param answered who has answered, shown or kept back
 * @param hold why answers are kept back
 */
public record Turnout(long respondents, long invited, long answered, Hold hold) {

    /** Why what somebody answered is not shown yet. */
    public enum Hold {
        /** Everything is shown. */
        NOTHING,
        /** Too few have come in to hide each other. */
        MORE,
        /** So few can still answer that they could not hide each other later. */
        LAST,
        /** The round is closed, and those who answered last are too few. */
        CLOSED
    }

    /** Nobody answers who was not invited. */
    public Turnout {
        invited = Math.max(invited, answered);
    }

    /** What the figures say of it. */
    static Turnout of(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.question().equals(Figure.TURNOUT))
                .findFirst()
                .map(line -> of(line.total(0), line.total(1), line.total(2)))
                .orElse(of(0, 0, 0));
    }

    private static Turnout of(long shown, long invited, long answered) {
        return new Turnout(shown, invited, answered, shown == answered ? Hold.NOTHING : Hold.MORE);
    }

    /** From 0 to 1, whether answers are shown or not. */
    public double responseRate() {
        return invited == 0 ? 0 : (double) answered / invited;
    }

    /** How many answers are not shown. */
    public long keptBack() {
        return Math.max(0, answered - respondents);
    }

    /** Whether there is anything to show. */
    public boolean enough() {
        return respondents > 0;
    }
}

package org.carte.persistence.feedback;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Whose figures are wanted: always those of whole rounds.
 *
 * @param scopes a round counts when all of them are among its own: programmes, venues, people who ran it; none for all
 * @param from the first day; null for no beginning
 * @param to the last day; null for no end
 */
public record FigureFilter(WaveKind kind, Set<UUID> scopes, LocalDate from, LocalDate to) {

    // both begin a month: without a beginning or an end there are whole months alone
    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    static final LocalDate END = LocalDate.of(9999, 12, 1);

    /** Kept as it is. */
    public FigureFilter {
        scopes = Set.copyOf(scopes);
    }

    LocalDate start() {
        return from == null ? BEGINNING : from;
    }

    /** The day after the last. */
    LocalDate end() {
        return to == null ? END : to.plusDays(1);
    }
}

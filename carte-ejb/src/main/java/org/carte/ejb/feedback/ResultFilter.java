package org.carte.ejb.feedback;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.persistence.feedback.FigureFilter;
import org.carte.persistence.feedback.WaveKind;

/**
 * Which sessions results are wanted of; null stands for all.
 *
 * @param kind of what; null for the end of the day: what instruments say is never added up across them
 * @param from the first day
 * @param to the last day
 */
public record ResultFilter(WaveKind kind, LocalDate from, LocalDate to, UUID programme, UUID facilitator, UUID venue) {

    /** The end of the day is what is meant when nothing is said. */
    public ResultFilter {
        kind = kind == null ? WaveKind.HOT : kind;
    }

    /** The same for all that was before; nothing when no first day is set. */
    Optional<ResultFilter> before() {
        return Optional.ofNullable(from)
                .map(day -> new ResultFilter(kind, null, day.minusDays(1), programme, facilitator, venue));
    }

    /** The same, asked with another instrument. */
    ResultFilter of(WaveKind other) {
        return new ResultFilter(other, from, to, programme, facilitator, venue);
    }

    /** Whether it leaves out anything of the days it names. */
    boolean narrows() {
        return programme != null || facilitator != null || venue != null;
    }

    /** @param own what the reader may see at most; none for everything */
    FigureFilter within(Set<UUID> own) {
        var scopes = new HashSet<>(own);
        Stream.of(programme, facilitator, venue).filter(Objects::nonNull).forEach(scopes::add);
        return new FigureFilter(kind, scopes, from, to);
    }

    /** The same days, with everything the reader may see. */
    FigureFilter everything(Set<UUID> own) {
        return new FigureFilter(kind, own, from, to);
    }
}

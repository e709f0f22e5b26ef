package org.carte.persistence.feedback;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many gave each value from 0 to 10 to one question, over one round or many.
 *
 * @param question its key; {@link #TURNOUT} for who was asked and who answered
 * @param totals eleven of them
 */
public record Figure(String question, List<Long> totals) {

    /** The line that says how many answers the others cover, how many people were asked, how many had answered. */
    public static final String TURNOUT = "*";

    static final int VALUES = 11;

    /** Reads them out of a row. */
    static Figure of(String question, Object[] row, int first) {
        return new Figure(
                question,
                IntStream.range(first, first + VALUES)
                        .mapToObj(column -> whole(row[column]))
                        .toList());
    }

    /** How many gave a value. */
    public long total(int value) {
        return totals.get(value);
    }

    /** What is left without another, which is part of it. */
    public Figure without(Figure part) {
        return new Figure(
                question,
                IntStream.range(0, VALUES)
                        .mapToObj(value -> total(value) - part.total(value))
                        .toList());
    }

    /** Both together. */
    Figure with(Figure other) {
        return new Figure(
                question,
                IntStream.range(0, VALUES)
                        .mapToObj(value -> total(value) + other.total(value))
                        .toList());
    }

    static long whole(Object column) {
        return ((Number) column).longValue();
    }

    static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}

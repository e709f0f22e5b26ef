package org.carte.ejb.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The half-days the organisation usually works, and what somebody means who draws a range in the calendar. Environment
 * variable {@code CARTE_HALF_DAYS}: {@code 09:00-12:30,13:30-17:00} by default.
 *
 * @param halves in order of time, at least one
 */
public record UsualDay(List<Half> halves) {

    private static final int MOST_DAYS = 10;

    /** From one time of day to another. */
    public record Half(LocalTime start, LocalTime end) {}

    /** As the environment has it. */
    public static UsualDay ofEnvironment() {
        return parse(System.getenv().getOrDefault("CARTE_HALF_DAYS", "09:00-12:30,13:30-17:00"));
    }

    static UsualDay parse(String text) {
        return new UsualDay(Stream.of(text.split(","))
                .map(half -> half.strip().split("-"))
                .map(times -> new Half(LocalTime.parse(times[0]), LocalTime.parse(times[1])))
                .toList());
    }

    /** The usual half-days of that day. */
    public List<HalfDay> on(LocalDate day) {
        return halves.stream()
                .map(half -> HalfDay.on(day, half.start(), half.end()))
                .toList();
    }

    /**
     * What a range in the calendar stands for: whole days are the usual half-days of each; a part of one day is that
     * part, without the break between the usual half-days if it covers one.
     */
    public List<HalfDay> within(LocalDateTime start, LocalDateTime end) {
        boolean wholeDays = start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.isAfter(start);
        var lastDay = wholeDays ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), lastDay);
        boolean evening = days == 1 && ChronoUnit.HOURS.between(start, end) < 8;
        if (wholeDays || (days > 0 && !evening)) {
            return start.toLocalDate()
                    .datesUntil(lastDay.plusDays(1))
                    .limit(MOST_DAYS)
                    .flatMap(day -> on(day).stream())
                    .toList();
        }
        return evening
                ? List.of(HalfDay.on(start.toLocalDate(), start.toLocalTime(), end.toLocalTime()))
                : withoutBreaks(start.toLocalDate(), start.toLocalTime(), end.toLocalTime());
    }

    private List<HalfDay> withoutBreaks(LocalDate day, LocalTime start, LocalTime end) {
        var found = new ArrayList<HalfDay>();
        var from = start;
        for (int i = 0; i + 1 < halves.size(); i++) {
            var pause = halves.get(i).end();
            var again = halves.get(i + 1).start();
            if (from.isBefore(pause) && end.isAfter(again)) {
                found.add(HalfDay.on(day, from, pause));
                from = again;
            }
        }
        found.add(HalfDay.on(day, from, end));
        return found;
    }
}

package org.carte.ejb.schedule;

import java.util.List;
import java.util.Locale;
import org.carte.persistence.catalogue.BlockKind;

/**
 * The day of a session in the words of its reader, to hang on the wall.
 *
 * @param under when and where
 */
public record AgendaSheet(Locale locale, String title, String under, List<Part> parts) {

    /** A half-day: from when to when, and what happens. */
    public record Part(String times, List<Line> lines) {}

    /**
     * One block.
     *
     * @param label what its kind is called, and how long it lasts
     */
    public record Line(String time, String title, BlockKind kind, String label) {}
}

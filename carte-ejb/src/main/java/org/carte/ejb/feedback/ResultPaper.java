package org.carte.ejb.feedback;

import java.util.List;
import java.util.Locale;

/**
 * Results in the words of their reader, to print.
 *
 * @param under what they are about
 * @param head of the table: question, answers, mean, band, trend
 * @param note at the end; may be empty
 */
public record ResultPaper(
        Locale locale, String title, String under, List<Fact> facts, List<String> head, List<Line> lines, String note) {

    /** A figure about all of it. */
    public record Fact(String label, String said) {}

    /**
     * One question.
     *
     * @param level what the band is called
     * @param bars its values, the best first
     */
    public record Line(
            String question, String count, String mean, String level, Band band, String trend, List<Bar> bars) {}

    /**
     * One value.
     *
     * @param share from 0 to 1
     */
    public record Bar(String label, String total, double share) {}
}

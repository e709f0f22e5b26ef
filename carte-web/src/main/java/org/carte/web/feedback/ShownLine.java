package org.carte.web.feedback;

import java.util.List;
import org.carte.ejb.feedback.Band;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.Trend;

/** One question of a result. */
public final class ShownLine {

    private final FeedbackResult.Line line;
    private final ResultWords words;
    private final String label;
    private final List<ShownBar> bars;

    ShownLine(FeedbackResult.Line line, ResultWords words) {
        this.line = line;
        this.words = words;
        var question = line.tally().question();
        label = question.label(words.locale());
        bars = line.tally().bars().stream()
                .map(bar -> new ShownBar(question, bar, words))
                .toList();
    }

    public String getLabel() {
        return label;
    }

    public long getCount() {
        return line.tally().count();
    }

    public String getMean() {
        return words.hundredths(line.tally().mean());
    }

    /** The mean of what it is compared with. */
    public String getOthers() {
        return words.hundredths(line.others().mean());
    }

    /** Null where the mean is neither good nor bad. */
    public Band getBand() {
        return line.tally().band();
    }

    /** The band in words, or a dash. */
    public String getSaid() {
        return words.band(getBand());
    }

    /** Null where there is nothing before. */
    public Trend getTrend() {
        return line.trend();
    }

    /** The trend in words, or a dash. */
    public String getCourse() {
        return words.trend(getTrend());
    }

    /** The best value first. */
    public List<ShownBar> getBars() {
        return bars;
    }
}

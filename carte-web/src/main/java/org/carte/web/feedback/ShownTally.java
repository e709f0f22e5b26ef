package org.carte.web.feedback;

import org.carte.ejb.feedback.Band;
import org.carte.ejb.feedback.Tally;

/**
 * One cell of the heat map. Not a record, as little as the other rows of results: there are hundreds on a page, and a page
 * reads a property several times faster than it calls a method.
 */
public final class ShownTally {

    private final Band band;
    private final String said;
    private final String mean;

    ShownTally(Tally tally, ResultWords words) {
        band = tally.band();
        said = band == null ? "" : words.band(band);
        mean = words.tenths(tally.mean());
    }

    /** Null where the mean is neither good nor bad. */
    public Band getBand() {
        return band;
    }

    /** The band, in words. */
    public String getSaid() {
        return said;
    }

    public String getMean() {
        return mean;
    }
}

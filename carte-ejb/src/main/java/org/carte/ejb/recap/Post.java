package org.carte.ejb.recap;

import java.util.List;
import org.carte.persistence.recap.PhotoRow;
import org.carte.persistence.recap.Recap;

/**
 * A recap with all it shows.
 *
 * @param photos only those whose publication everybody on them agreed to
 */
public record Post(Recap recap, List<Attributed> quotes, List<PhotoRow> photos) {

    /** A quote and how its author agreed to be named. */
    public record Attributed(String wording, String author) {}
}

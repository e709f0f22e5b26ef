package org.carte.persistence.people;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * How far an import is.
 *
 * @param columns what each column of the file is, by position; empty when it is left out
 * @param percent of the step it is in
 * @param report null until every line was looked at
 */
public record ImportStatus(
        UUID id, String fileName, List<String> columns, ImportState state, Integer percent, ImportReport report)
        implements Serializable {

    /** Somebody is at work on it: ask again. */
    public boolean running() {
        return state == ImportState.CHECKING || state == ImportState.IMPORTING;
    }
}

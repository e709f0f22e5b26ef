package org.carte.ejb.carte;

import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.carte.OwnAnswer;

/**
 * The answers a sentence may be said to come from: those its owner gave, and what they kept of what others wrote about
 * them, word for word.
 */
record MapOrigins(List<OwnAnswer> answers, List<Suggestion> suggestions) {

    /**
     * The answer of that run which says that.
     *
     * @return null when its owner may not know whose it is
     * @throws InvalidException when there is none
     */
    UUID find(UUID runId, String picked) {
        for (var each : suggestions) {
            if (each.runId().equals(runId) && each.text().equals(picked)) {
                return each.answerId();
            }
        }
        return answers.stream()
                .filter(own -> own.answer().getRunId().equals(runId))
                .findFirst()
                .map(own -> own.answer().getId())
                .orElseThrow(() -> new InvalidException("origin.runId", "error.carte.noAnswer"));
    }
}

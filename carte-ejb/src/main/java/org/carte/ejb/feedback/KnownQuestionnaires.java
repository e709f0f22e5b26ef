package org.carte.ejb.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.carte.persistence.feedback.QuestionnaireVersion;

/**
 * Questionnaires as they were read last. To read one takes longer than what is asked of it, and the few there are hardly
 * change: the caller has just read from the database which revision is meant.
 */
@ApplicationScoped
class KnownQuestionnaires {

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(int revision, Questionnaire questionnaire) {}

    /**
     * What a version asks of everybody.
     *
     * @param revision how often it was written, as the database says now
     * @param lookup asked only when this revision has not been read before
     */
    Questionnaire of(UUID version, int revision, Function<UUID, Optional<QuestionnaireVersion>> lookup) {
        var found = known.get(version);
        if (found == null || found.revision() != revision) {
            var read = lookup.apply(version).orElseThrow();
            found = new Known(read.getVersion(), Questionnaires.read(read));
            known.put(version, found);
        }
        return found.questionnaire();
    }
}

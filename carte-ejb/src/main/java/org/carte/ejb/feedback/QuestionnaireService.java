package org.carte.ejb.feedback;

import static java.util.stream.Collectors.toMap;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.feedback.QuestionnaireRepository;
import org.carte.persistence.feedback.QuestionnaireVersion;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.feedback.WavePlan;
import org.carte.persistence.feedback.WaveRepository;

/** What the instruments ask, and when they ask by themselves; for administrators. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class QuestionnaireService {

    private static final int MOST_QUESTIONS = 20;

    @Inject
    QuestionnaireRepository versions;

    @Inject
    WaveRepository waves;

    /**
     * An instrument as it stands.
     *
     * @param used whether people were asked this version, so that a change makes a new one
     * @param seen the version of the row, for whoever changes it
     */
    public record Instrument(Questionnaire asked, WavePlan plan, boolean used, int seen) {}

    /** All instruments, in the order in which they are declared. */
    public List<Instrument> instruments() {
        var plans = waves.plans().stream().collect(toMap(WavePlan::getKind, Function.identity()));
        return versions.allInForce().stream()
                .sorted(Comparator.comparing(QuestionnaireVersion::getKind))
                .map(version -> instrument(version, plans.get(version.getKind())))
                .toList();
    }

    /** One of them. */
    public Instrument instrument(WaveKind kind) {
        return instrument(versions.inForce(kind), waves.plan(kind));
    }

    /**
     * Asks that from now on, at those times. What people were asked already stays as it was: a new version takes its
     * place.
     *
     * @param read the version of the questionnaire that the caller has read
     * @param seen the version of its row
     */
    public void ask(UUID read, int seen, QuestionnaireDraft draft, WavePlan plan) {
        var kind = plan.getKind();
        var stored = versions.inForce(kind);
        if (!stored.getId().equals(read)) {
            throw new StaleException();
        }
        var now = Questionnaires.read(stored);
        var titles = Map.of("fr", title("titleFr", draft.titleFr()), "en", title("titleEn", draft.titleEn()));
        var questions = questions(now, draft);
        keep(plan);
        if (titles.equals(now.titles()) && questions.equals(now.questions())) {
            return;
        }
        stored.seenAt(seen);
        var content = QuestionJson.write(questions);
        if (versions.countWaves(read) == 0) {
            stored.ask(titles.get("fr"), titles.get("en"), content);
            versions.update(stored);
        } else {
            stored.retire();
            versions.update(stored);
            versions.insert(new QuestionnaireVersion(
                    kind, stored.getNumber() + 1, titles.get("fr"), titles.get("en"), content));
        }
    }

    private void keep(WavePlan plan) {
        if (plan.getRemindAgainAfter() != null
                && (plan.getRemindAfter() == null || plan.getRemindAgainAfter() <= plan.getRemindAfter())) {
            throw new InvalidException("remindAgainAfter", "error.feedback.reminders");
        }
        waves.update(plan);
    }

    private Instrument instrument(QuestionnaireVersion version, WavePlan plan) {
        return new Instrument(
                Questionnaires.read(version), plan, versions.countWaves(version.getId()) > 0, version.getVersion());
    }

    private static List<Question> questions(Questionnaire now, QuestionnaireDraft draft) {
        var drafts = draft.questions();
        if (drafts.size() > MOST_QUESTIONS || (drafts.isEmpty() && !now.kind().isAssessment())) {
            throw new InvalidException("questions", "error.feedback.questions", MOST_QUESTIONS);
        }
        var known = now.questions().stream().collect(toMap(Question::key, Function.identity()));
        var taken = new HashSet<>(known.keySet());
        var made = new ArrayList<Question>();
        for (int place = 0; place < drafts.size(); place++) {
            var one = drafts.get(place);
            var question = one.question(place, one.key() == null ? null : known.get(one.key()), taken);
            taken.add(question.key());
            made.add(question);
        }
        return made;
    }

    private static String title(String field, String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > QuestionnaireVersion.TITLE) {
            throw new InvalidException(field, "error.feedback.label", QuestionnaireVersion.TITLE);
        }
        return typed.strip();
    }
}

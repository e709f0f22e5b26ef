package org.carte.ejb.carte;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.live.AboutMe;
import org.carte.ejb.shared.pdf.PlainText;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.OwnAnswer;

/** Makes suggestions of what was written, ready to stand on a map. */
final class Suggesting {

    private record Taken(UUID answerId, String text) {}

    private final ExerciseTypes types;
    private final FeedRules feeds;
    private final Set<Taken> taken = new HashSet<>();

    /** @param onMap the sentences that are there already */
    Suggesting(ExerciseTypes types, FeedRules feeds, List<Entry> onMap) {
        this.types = types;
        this.feeds = feeds;
        onMap.forEach(entry -> taken.add(new Taken(entry.getAnswerId(), entry.getPicked())));
    }

    /** What an answer offers, each once a zone. */
    Stream<Suggestion> of(OwnAnswer own) {
        var answer = own.answer();
        var exercise = own.exercise();
        return types.of(exercise.getType()).offers(Tree.of(exercise.getConfig()), Tree.of(answer.getPayload())).stream()
                .map(piece -> {
                    var text = PlainText.clean(piece.text());
                    return new Suggestion(
                            answer.getRunId(),
                            answer.getId(),
                            exercise.getTitle(),
                            feeds.of(own.exerciseId(), piece.field(), exercise.getZone()),
                            text,
                            null,
                            false,
                            isTaken(answer.getId(), text));
                })
                .filter(each -> !each.text().isEmpty() && each.text().length() <= Entry.WORDING)
                .distinct();
    }

    /** What one has kept of what others wrote about one. */
    Stream<Suggestion> kept(AboutMe about) {
        return about.said().stream()
                .filter(said -> said.decision() == AboutMe.Decision.KEPT)
                .map(said -> new Suggestion(
                        about.runId(),
                        said.answerId(),
                        about.exercise(),
                        feeds.of(about.exerciseId(), said.field(), about.zone()),
                        said.wording(),
                        said.author(),
                        false,
                        isTaken(said.answerId(), said.wording())));
    }

    /**
     * What others have chosen for one in the mirror, and not one oneself.
     *
     * @param own what one has chosen there; null for nothing: whose answer a word stands in would tell who chose it
     */
    Stream<Suggestion> mirrored(AboutMe about, UUID own) {
        return about.johari() == null
                ? Stream.empty()
                : about.johari().blind().stream()
                        .map(word -> new Suggestion(
                                about.runId(),
                                own,
                                about.exercise(),
                                feeds.of(about.exerciseId(), "", about.zone()),
                                word,
                                null,
                                true,
                                isTaken(own, word)));
    }

    private boolean isTaken(UUID answerId, String text) {
        return taken.contains(new Taken(answerId, text));
    }
}

package org.carte.ejb.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.live.AboutMe.Decision;
import org.carte.ejb.live.AboutMe.Said;
import org.carte.persistence.live.Answer;
import org.carte.persistence.live.HandedAnswer;
import org.carte.persistence.live.SentenceReview;

/**
 * What somebody may read of what others wrote about them in one run.
 *
 * @param all that was written, at least one
 */
record Hearing(ExerciseType type, List<HandedAnswer> all) {

    /** Sentence by sentence, each with what was decided about it. */
    AboutMe said(List<SentenceReview> reviews) {
        var said = new ArrayList<Said>();
        all.forEach(each -> said.addAll(said(each, reviews)));
        return about(said, 0, null);
    }

    /**
     * All mirrors together. They say nothing before the exercise is over: one after the other, they would betray who
     * chose what.
     *
     * @param own what they have chosen for themself
     */
    AboutMe mirrored(Optional<Answer> own) {
        if (!all.get(0).run().getState().isOver()) {
            return about(List.of(), 0, null);
        }
        var others = all.stream()
                .filter(HandedAnswer::isHandedOver)
                .map(each -> words(each.answer()))
                .filter(words -> !words.isEmpty())
                .toList();
        var words = List.copyOf(config().labels("words").values());
        return about(
                List.of(),
                others.size(),
                others.size() < Johari.FEWEST
                        ? null
                        : Johari.of(words, own.map(this::words).orElse(List.of()), others));
    }

    private AboutMe about(List<Said> said, int mirrors, Johari johari) {
        var first = all.get(0);
        return new AboutMe(
                first.run().getId(),
                first.exerciseId(),
                first.exercise().getTitle(),
                first.exercise().getZone(),
                said,
                mirrors,
                johari);
    }

    private Tree config() {
        return Tree.of(all.get(0).exercise().getConfig());
    }

    private List<String> words(Answer answer) {
        // words of the author, the same whoever reads them
        return type.summarise(config(), Tree.of(answer.getPayload()), Locale.ROOT);
    }

    /** What is to be read now, and what was kept although its author says something else by now. */
    private List<Said> said(HandedAnswer handed, List<SentenceReview> reviews) {
        var decided = new HashMap<UUID, SentenceReview>();
        reviews.stream()
                .filter(review -> review.getAnswerId().equals(handed.answer().getId()))
                .forEach(review -> decided.put(review.getSentence(), review));
        var said = new ArrayList<Said>();
        sentences(handed).forEach((key, piece) -> said.add(said(handed, key, piece, decided.remove(key))));
        decided.values().stream()
                .filter(SentenceReview::isKept)
                .forEach(review ->
                        said.add(said(handed, review.getSentence(), new Piece("", review.getWording()), review)));
        return said;
    }

    private Map<UUID, Piece> sentences(HandedAnswer handed) {
        var sentences = new LinkedHashMap<UUID, Piece>();
        if (handed.isHandedOver()) {
            type.sentences(config(), Tree.of(handed.answer().getPayload()))
                    .forEach(piece -> sentences.putIfAbsent(key(handed, piece.text()), piece));
        }
        return sentences;
    }

    private static UUID key(HandedAnswer handed, String text) {
        return UUID.nameUUIDFromBytes((handed.answer().getId() + text).getBytes(UTF_8));
    }

    private static Said said(HandedAnswer handed, UUID key, Piece piece, SentenceReview review) {
        var decision = review == null ? Decision.OPEN : review.isKept() ? Decision.KEPT : Decision.REFUSED;
        return new Said(
                key,
                handed.answer().getId(),
                piece.field(),
                handed.author(),
                piece.text(),
                decision,
                review == null ? null : review.getWording(),
                review == null ? 0 : review.getVersion());
    }
}

package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** A sentence with gaps: each is filled in by itself, the sentence is what counts. */
@ApplicationScoped
public class SentenceFrame implements ExerciseType {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z0-9_-]{1,40})}");
    private static final String BLANK = "…";
    private static final String SLOTS = "slots";
    private static final String FRAME = "frame";
    private static final int LONGEST = 1000;

    @Override
    public String code() {
        return "SENTENCE_FRAME";
    }

    @Override
    public Fields config() {
        var slot = Fields.none()
                .needs("key", Id.any())
                .needs("label", Text.words(200))
                .may("maxLength", new Whole(1, LONGEST));
        return Fields.none().needs(FRAME, Text.words(500)).needs(SLOTS, Items.of(slot, 1, 12));
    }

    @Override
    public Fields payload(Tree config) {
        return Fields.none().may(SLOTS, new ByName(lengths(config), Text.upTo(LONGEST)));
    }

    /** How long each gap may be; without a length the sentence must still fit on a page. */
    private static Map<String, Shape> lengths(Tree config) {
        if (config.ids(SLOTS) == null) {
            return null;
        }
        var lengths = new LinkedHashMap<String, Shape>();
        config.named(SLOTS).forEach((key, slot) -> lengths.put(key, Text.upTo(slot.number("maxLength", 200))));
        return lengths;
    }

    @Override
    public void checkConfig(Tree config, Reading reading) {
        var gaps = new HashSet<String>();
        GAP.matcher(config.text(FRAME)).results().forEach(gap -> gaps.add(gap.group(1)));
        if (!gaps.equals(config.named(SLOTS).keySet())) {
            reading.wrong(FRAME, "error.exercise.gaps");
        }
    }

    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        config.ids(SLOTS).stream()
                .filter(key -> payload.in(SLOTS).text(key).isEmpty())
                .forEach(key -> reading.wrong(path(key), Reading.MISSING));
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return List.of(sentence(config, payload));
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        var parts = config.ids(SLOTS).stream()
                .map(key -> new Piece(path(key), payload.in(SLOTS).text(key)));
        var reading = new Reading();
        complete(config, payload, reading);
        return Offers.pieces(
                reading.isClean()
                        ? Stream.concat(Stream.of(new Piece(FRAME, sentence(config, payload))), parts)
                        : parts);
    }

    /** The sentence, and each of its gaps. */
    @Override
    public List<String> sources(Tree config) {
        return Stream.concat(Stream.of(FRAME), config.ids(SLOTS).stream().map(SentenceFrame::path))
                .toList();
    }

    private static String path(String slot) {
        return SLOTS + "." + slot;
    }

    private static String sentence(Tree config, Tree payload) {
        return GAP.matcher(config.text(FRAME)).replaceAll(gap -> {
            var written = payload.in(SLOTS).text(gap.group(1));
            return Matcher.quoteReplacement(written.isEmpty() ? BLANK : written);
        });
    }
}

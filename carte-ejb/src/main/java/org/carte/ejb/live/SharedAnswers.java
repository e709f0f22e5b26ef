package org.carte.ejb.live;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.WrittenAnswer;

/**
 * What was shared in a run.
 *
 * @param items the answers that may be read one by one, those without a name last and in an order of their own
 * @param together what they say in sum, where the type of exercise knows
 * @param picture what they look like together; null for none
 */
public record SharedAnswers(List<Item> items, List<String> together, Picture picture) {

    /** In a sum of fewer, everybody would know who said what. */
    private static final int FEWEST = 3;

    /**
     * One answer.
     *
     * @param author null when it was shared without the name; then there is no trade either
     * @param lines the payload, to be read
     * @param sharing with whom: what the team may read need not be for the room
     */
    public record Item(String author, String trade, List<String> lines, Map<String, Object> payload, Sharing sharing) {}

    /** Nothing, as long as nothing may be read. */
    static SharedAnswers none() {
        return new SharedAnswers(List.of(), List.of(), null);
    }

    static SharedAnswers of(ExerciseType type, Map<String, Object> config, List<WrittenAnswer> written, Locale reader) {
        var named = written.stream()
                .filter(answer -> answer.sharing() != Sharing.ROOM_ANONYMOUS)
                .map(answer -> item(type, config, answer, reader));
        var unnamed = written.stream()
                .filter(answer -> answer.sharing() == Sharing.ROOM_ANONYMOUS && !type.isSummedUp())
                .map(answer -> item(type, config, answer, reader))
                // by what they say: any order of writing or of names would betray who wrote
                .sorted(Comparator.comparing((Item item) -> String.join("\n", item.lines()))
                        .thenComparing(item -> String.valueOf(item.payload())));
        var items = Stream.concat(named, unnamed)
                .filter(item -> item.lines().stream().anyMatch(line -> !line.isBlank()))
                .toList();
        var payloads = summedUp(written);
        return payloads.size() < FEWEST
                ? new SharedAnswers(items, List.of(), null)
                : new SharedAnswers(
                        items,
                        type.together(Tree.of(config), payloads, reader),
                        picture(type, Tree.of(config), payloads));
    }

    /** One or two without a name stay out of the sum: who takes away those with a name would have theirs. */
    private static List<Tree> summedUp(List<WrittenAnswer> written) {
        var unnamed = written.stream()
                .filter(answer -> answer.sharing() == Sharing.ROOM_ANONYMOUS)
                .count();
        return written.stream()
                .filter(answer -> answer.sharing() != Sharing.ROOM_ANONYMOUS || unnamed >= FEWEST)
                .map(answer -> Tree.of(answer.payload()))
                .toList();
    }

    private static Picture picture(ExerciseType type, Tree config, List<Tree> payloads) {
        var picture = type.picture(config, payloads);
        return picture == null || picture.isEmpty() ? null : picture;
    }

    private static Item item(ExerciseType type, Map<String, Object> config, WrittenAnswer answer, Locale reader) {
        var lines = type.summarise(Tree.of(config), Tree.of(answer.payload()), reader);
        boolean named = answer.sharing() != Sharing.ROOM_ANONYMOUS;
        return new Item(
                named ? answer.firstName() + " " + answer.lastName() : null,
                named ? answer.trade() : null,
                lines,
                answer.payload(),
                answer.sharing());
    }
}

package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.picture.Groups;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** Cards to be grouped, and the groups to be named. */
@ApplicationScoped
public class Cluster implements ExerciseType {

    private static final int MOST_CARDS = 60;
    private static final int MOST_GROUPS = 8;
    private static final String GROUPS = "groups";

    @Override
    public String code() {
        return "CLUSTER";
    }

    @Override
    public Fields config() {
        return Deck.config(Things.asked(), MOST_CARDS).needs(GROUPS, new Whole(2, MOST_GROUPS));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of(GROUPS, 4, "blank", 4);
    }

    @Override
    public Fields payload(Tree config) {
        var group = Fields.none()
                .needs("name", Text.upTo(80))
                .needs("ids", Items.names(new Id(Deck.ids(config)), MOST_CARDS + 12));
        var groups = Items.of(group, 0, config.number(GROUPS, MOST_GROUPS));
        return Deck.payload(Fields.none().may(GROUPS, groups), config);
    }

    @Override
    public void check(Tree config, Tree payload, Reading reading) {
        var seen = new HashSet<String>();
        var groups = payload.all(GROUPS);
        for (int at = 0; at < groups.size(); at++) {
            if (!groups.get(at).texts("ids").stream().allMatch(seen::add)) {
                reading.wrong(GROUPS + "." + at + ".ids", Reading.TWICE);
            }
        }
    }

    /** Every card lies in a group, and every group with cards has a name. */
    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        var left = new HashSet<>(Deck.labels(config, payload).keySet());
        var groups = payload.all(GROUPS);
        for (int at = 0; at < groups.size(); at++) {
            var ids = groups.get(at).texts("ids");
            ids.forEach(left::remove);
            if (!ids.isEmpty() && groups.get(at).text("name").isEmpty()) {
                reading.wrong(GROUPS + "." + at + ".name", Reading.MISSING);
            }
        }
        if (!left.isEmpty()) {
            reading.wrong(GROUPS, "error.exercise.unsorted", left.size());
        }
    }

    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        var labels = Deck.labels(config, payload);
        return payload.all(GROUPS).stream()
                .filter(group -> !group.texts("ids").isEmpty())
                .map(group -> Things.line(
                        group.text("name"),
                        Things.named(labels, group.texts("ids")).collect(Collectors.joining(", ")),
                        reader))
                .toList();
    }

    /** The names that were found. */
    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.of(payload.all(GROUPS).stream()
                .filter(group -> !group.texts("ids").isEmpty())
                .map(group -> group.text("name")));
    }

    /** The groups that have one name are one. */
    @Override
    public Picture picture(Tree config, List<Tree> payloads) {
        var wall = new Groups.Wall(List.of());
        for (var payload : payloads) {
            var labels = Deck.labels(config, payload);
            payload.all(GROUPS).stream()
                    .filter(group -> !group.text("name").isEmpty())
                    .forEach(group -> Things.named(labels, group.texts("ids"))
                            .forEach(card -> wall.lay(group.text("name"), card)));
        }
        return wall.hung();
    }
}

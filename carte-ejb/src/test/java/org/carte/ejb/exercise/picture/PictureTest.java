package org.carte.ejb.exercise.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.type.CardList;
import org.carte.ejb.exercise.type.CardSort;
import org.carte.ejb.exercise.type.ChoiceMany;
import org.carte.ejb.exercise.type.Cluster;
import org.carte.ejb.exercise.type.PeerMirror;
import org.carte.ejb.exercise.type.Quadrant;
import org.carte.ejb.exercise.type.Rank;
import org.carte.ejb.exercise.type.Scale;
import org.carte.ejb.exercise.type.ScaleSet;
import org.carte.ejb.exercise.type.TextShort;
import org.carte.ejb.exercise.type.Venn;
import org.carte.ejb.exercise.type.Vote;
import org.junit.jupiter.api.Test;

class PictureTest {

    static final List<Map<String, Object>> THINGS =
            List.of(thing("a", "Audace"), thing("b", "Bonté"), thing("c", "Clarté"));

    @Test
    void aScaleIsAHistogramOfItsMarks() {
        var picture = of(
                new Scale(),
                Map.of("min", 1, "max", 3, "minLabel", "peu"),
                Map.of("v", 1),
                Map.of("v", 3),
                Map.of("v", 3),
                Map.of());

        assertThat(picture)
                .isEqualTo(new Bars("people", List.of(bar("1 · peu", 1, null), bar("2", 0, null), bar("3", 2, null))));
        assertThat(((Bars) picture).bars())
                .extracting(((Bars) picture)::percent)
                .containsExactly(50, 0, 100);
    }

    @Test
    void choicesKeepTheirOrderAndVotesHaveTheGreatestFirst() {
        var choice = (Bars) of(
                new ChoiceMany(),
                Map.of("options", THINGS),
                Map.of("ids", List.of("b")),
                Map.of("ids", List.of("b", "c")));
        assertThat(choice.bars()).extracting(PictureTest::said).containsExactly("0", "2", "1");

        var vote = (Bars) of(
                new Vote(),
                Map.of("items", THINGS, "dots", 3),
                Map.of("dots", Map.of("c", 2)),
                Map.of("dots", Map.of("a", 1)));
        assertThat(vote.bars()).extracting(Bars.Bar::label).containsExactly("Clarté", "Audace", "Bonté");
    }

    @Test
    void aRankIsTheMeanOfThePlacesThatWereGiven() {
        var rank = (Bars) of(
                new Rank(),
                Map.of("items", THINGS, "top", 2),
                Map.of("order", List.of("c", "a")),
                Map.of("order", List.of("c")),
                Map.of("order", List.of("a", "c")));

        assertThat(rank.bars()).extracting(Bars.Bar::label).containsExactly("Clarté", "Audace");
        assertThat(rank.bars()).extracting(PictureTest::said).containsExactly("1,3 (× 3)", "1,5 (× 2)");
        assertThat(rank.bars().get(0).said(Locale.ENGLISH)).isEqualTo("1.3 (× 3)");
    }

    @Test
    void threeScalesAreAStarTwoAreBars() {
        var config = Map.<String, Object>of("min", 1, "max", 5, "rows", THINGS);
        var marks = Map.<String, Object>of("rows", Map.of("a", 1, "b", 5, "c", 3));
        var star = (Radar) of(new ScaleSet(), config, marks, Map.of("rows", Map.of("a", 2)));
        assertThat(star.axes())
                .containsExactly(
                        new Radar.Axis("Audace", 1.5, 2),
                        new Radar.Axis("Bonté", 5, 1),
                        new Radar.Axis("Clarté", 3, 1));

        var two = Map.<String, Object>of("min", 1, "max", 5, "rows", THINGS.subList(0, 2));
        assertThat(((Bars) of(new ScaleSet(), two, marks)).bars())
                .containsExactly(bar("Audace", 1, 1.0), bar("Bonté", 5, 5.0));
    }

    @Test
    void aCloudKnowsWordsWhateverTheirCaseAndAccents() {
        var cloud = (Cloud) of(
                new TextShort(),
                Map.of(),
                Map.of("text", "J’aide les métiers d’art, l’artisan et les Métiers !"),
                Map.of("text", "Le metier de libraire"),
                Map.of("text", "les métiers du livre et l'artisan"));

        assertThat(cloud.words())
                .extracting(Cloud.Word::text)
                .containsExactly("aide", "art", "artisan", "libraire", "livre", "metier", "métiers");
        assertThat(cloud.words())
                .filteredOn(word -> word.text().equals("métiers"))
                .containsExactly(new Cloud.Word("métiers", 2, 5));
    }

    @Test
    void aMirrorIsACloudOfItsWords() {
        var cloud = (Cloud) of(
                new PeerMirror(),
                Map.of("words", THINGS),
                Map.of("ids", List.of("a", "b")),
                Map.of("ids", List.of("a")));
        assertThat(cloud.words()).containsExactly(new Cloud.Word("Audace", 2, 5), new Cloud.Word("Bonté", 1, 1));
    }

    @Test
    void groupsOfOneNameAndCardsOfOneTextAreOne() {
        var config = Map.<String, Object>of("cards", THINGS, "groups", 4);
        var groups = (Groups)
                of(new Cluster(), config, cluster("Élan", "a", "b"), cluster("elan", "a"), cluster("Calme", "c"));

        assertThat(groups.groups())
                .containsExactly(
                        new Groups.Group("Calme", List.of(new Groups.Card("Clarté", 1))),
                        new Groups.Group("elan", List.of(new Groups.Card("Audace", 2), new Groups.Card("Bonté", 1))));

        var wall = (Groups) of(new CardList(), Map.of(), cards("Libre", "Seule"), cards("libre"));
        assertThat(wall.groups().get(0).cards())
                .containsExactly(new Groups.Card("Libre", 2), new Groups.Card("Seule", 1));
    }

    @Test
    void pilesAndCirclesHangInTheirOrder() {
        var sort = Map.<String, Object>of("cards", THINGS, "piles", List.of(thing("p", "Oui"), thing("q", "Non")));
        var piles = (Groups) of(new CardSort(), sort, Map.of("piles", Map.of("p", List.of("a"), "q", List.of("b"))));
        assertThat(piles.groups()).extracting(Groups.Group::name).containsExactly("Oui", "Non");

        var venn = Map.<String, Object>of(
                "cards", THINGS, "circles", List.of(thing("x", "Plaisir"), thing("y", "Besoin")));
        var circles = (Groups) of(
                new Venn(), venn, Map.of("pos", Map.of("a", List.of("x"), "b", List.of("x", "y"), "c", List.of("y"))));
        assertThat(circles.groups())
                .extracting(Groups.Group::name)
                .containsExactly("Plaisir + Besoin", "Besoin", "Plaisir");
    }

    @Test
    void cardsOfAFieldLieInTheMean() {
        var config =
                Map.<String, Object>of("cards", THINGS, "blank", 1, "left", "g", "right", "d", "low", "b", "high", "h");
        var plane = (Plane) of(new Quadrant(), config, place("a", 2, 2), place("a", 1, -2), place("b", 0, 0));
        assertThat(plane.points())
                .containsExactly(new Plane.Point("Audace", 1.5, 0, 2), new Plane.Point("Bonté", 0, 0, 1));
    }

    /** Whoever wrote first, last or in between: nothing of it is to be seen. */
    @Property(tries = 200)
    void theOrderOfTheAnswersDoesNotShow(@ForAll Random random) {
        var config = Map.<String, Object>of(
                "cards", THINGS, "groups", 4, "items", THINGS, "top", 3, "words", THINGS, "options", THINGS, "rows",
                THINGS, "min", 1, "max", 5);
        for (var type : List.of(
                new CardList(),
                new Cluster(),
                new Rank(),
                new Vote(),
                new ScaleSet(),
                new TextShort(),
                new ChoiceMany())) {
            var payloads = new ArrayList<Map<String, Object>>();
            for (int at = 0; at < 6; at++) {
                payloads.add(any(random));
            }
            var before = picture(type, config, payloads);
            Collections.shuffle(payloads, random);
            assertThat(picture(type, config, payloads)).isEqualTo(before);
        }
    }

    private static Map<String, Object> any(Random random) {
        var ids = new ArrayList<>(List.of("a", "b", "c"));
        Collections.shuffle(ids, random);
        var words = List.of("Métier", "metier", "métier", "Libre", "libre", "Élan", "elan");
        var word = words.get(random.nextInt(words.size()));
        var some = ids.subList(0, 1 + random.nextInt(3));
        return Map.of(
                "text", word + " " + words.get(random.nextInt(words.size())),
                "cards", List.of(Map.of("id", "x", "text", word)),
                "groups", List.of(Map.of("name", word, "ids", some)),
                "order", some,
                "ids", some,
                "dots", Map.of(ids.get(0), 1 + random.nextInt(3)),
                "rows", Map.of(ids.get(0), 1 + random.nextInt(5)));
    }

    @SafeVarargs
    private static Picture of(ExerciseType type, Map<String, Object> config, Map<String, Object>... payloads) {
        var all = new ArrayList<Map<String, Object>>();
        for (var payload : payloads) {
            all.add(payload);
        }
        return picture(type, config, all);
    }

    private static Picture picture(ExerciseType type, Map<String, Object> config, List<Map<String, Object>> payloads) {
        return type.picture(Tree.of(config), payloads.stream().map(Tree::of).toList());
    }

    private static Map<String, Object> thing(String id, String label) {
        return Map.of("id", id, "label", label);
    }

    private static String said(Bars.Bar bar) {
        return bar.said(Locale.FRENCH);
    }

    private static Bars.Bar bar(String label, double value, Double mean) {
        return new Bars.Bar(label, value, mean, 0);
    }

    private static Map<String, Object> cluster(String name, String... ids) {
        return Map.of("groups", List.of(Map.of("name", name, "ids", List.of(ids))));
    }

    private static Map<String, Object> cards(String... texts) {
        return Map.of(
                "cards",
                List.of(texts).stream()
                        .map(text -> Map.of("id", text, "text", text))
                        .toList());
    }

    private static Map<String, Object> place(String card, int x, int y) {
        return Map.of("pos", Map.of(card, Map.of("x", x, "y", y)));
    }
}

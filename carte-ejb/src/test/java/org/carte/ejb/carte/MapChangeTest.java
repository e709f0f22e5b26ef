package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carte.ejb.carte.MapChange.Kind;
import org.carte.ejb.carte.MapContent.Line;
import org.carte.persistence.exercise.Zone;
import org.junit.jupiter.api.Test;

class MapChangeTest {

    private static final List<UUID> KEYS = List.of(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3), new UUID(4, 4));

    private record Said(int key, Zone zone, String text, int weight) {}

    @Provide
    Arbitrary<MapContent> contents() {
        Arbitrary<Said> said = Combinators.combine(
                        Arbitraries.integers().between(0, KEYS.size() - 1),
                        Arbitraries.of(Zone.DRIVE, Zone.OFFER),
                        Arbitraries.of("a", "b"),
                        Arbitraries.integers().between(1, 3))
                .as(Said::new);
        return Combinators.combine(
                        Arbitraries.of("", "x"),
                        said.list().uniqueElements(Said::key).ofMaxSize(4))
                .as((headline, all) -> content(headline, all.toArray(Said[]::new)));
    }

    @Property
    void ofAMapAndItselfThereIsNone(@ForAll("contents") MapContent content) {
        assertThat(MapChange.between(content, content)).isEmpty();
    }

    @Property
    void goingThereAndBackNamesTheSameSentences(
            @ForAll("contents") MapContent one, @ForAll("contents") MapContent other) {
        var there = MapChange.between(one, other);
        var back = MapChange.between(other, one);

        assertThat(back).hasSameSizeAs(there);
        assertThat(of(there, Kind.ADDED)).hasSameSizeAs(of(back, Kind.REMOVED));
        assertThat(of(there, Kind.REWORDED)).hasSameSizeAs(of(back, Kind.REWORDED));
    }

    @Test
    void saysWhatHasHappenedToEachSentence() {
        var before = content(
                "Avant",
                new Said(0, Zone.DRIVE, "stays", 1),
                new Said(1, Zone.DRIVE, "moves", 1),
                new Said(2, Zone.OFFER, "old words", 1),
                new Said(3, Zone.OFFER, "goes", 1));
        var after = content(
                "Après",
                new Said(0, Zone.DRIVE, "stays", 3),
                new Said(1, Zone.OFFER, "moves", 1),
                new Said(2, Zone.OFFER, "new words", 1));

        assertThat(MapChange.between(before, after))
                .containsExactlyInAnyOrder(
                        new MapChange(Kind.HEADLINE, null, null, "Avant", "Après"),
                        new MapChange(Kind.WEIGHED, Zone.DRIVE, null, "stays", "stays"),
                        new MapChange(Kind.MOVED, Zone.OFFER, Zone.DRIVE, "moves", "moves"),
                        new MapChange(Kind.REWORDED, Zone.OFFER, null, "old words", "new words"),
                        new MapChange(Kind.REMOVED, Zone.OFFER, null, "goes", null));
    }

    @Test
    void aVersionIsReadAsItWasKept() {
        var kept = Map.<String, Object>of(
                "headline",
                "Une",
                "promise",
                "",
                "entries",
                List.of(Map.of(
                        "id",
                        KEYS.get(0).toString(),
                        "zone",
                        "OFFER",
                        "wording",
                        "Dit",
                        "weight",
                        2,
                        "picked",
                        "dit")));

        var content = MapContent.of(kept);

        assertThat(content.headline()).isEqualTo("Une");
        assertThat(content.zones()).hasSize(Zone.values().length);
        assertThat(content.zones().get(Zone.OFFER)).containsExactly(new Line(KEYS.get(0), "Dit", 2, "dit"));
    }

    private static List<MapChange> of(List<MapChange> changes, Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static MapContent content(String headline, Said... all) {
        var zones = new EnumMap<Zone, List<Line>>(Zone.class);
        Arrays.stream(Zone.values()).forEach(zone -> zones.put(zone, new ArrayList<>()));
        for (var said : all) {
            zones.get(said.zone()).add(new Line(KEYS.get(said.key()), said.text(), said.weight(), null));
        }
        return new MapContent(headline, "", zones);
    }
}

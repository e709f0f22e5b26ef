package org.carte.persistence.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharingTest {

    /** Who reads it with the name, and who without. */
    private record Readers(Set<String> named, Set<String> unnamed) {}

    private static Readers of(Sharing sharing) {
        return switch (sharing) {
            case ME -> new Readers(Set.of(), Set.of());
            case PAIR -> new Readers(Set.of("pair"), Set.of());
            case FACILITATORS -> new Readers(Set.of("pair", "facilitators"), Set.of());
            case ROOM -> new Readers(Set.of("pair", "facilitators", "room"), Set.of());
            case ROOM_ANONYMOUS -> new Readers(Set.of(), Set.of("facilitators", "room"));
            case RECAP -> new Readers(Set.of("pair", "facilitators", "recap"), Set.of());
        };
    }

    @Test
    void narrowerIsWhereNobodyReadsOrLearnsANameWhoDidNotBefore() {
        for (var from : Sharing.values()) {
            for (var to : Sharing.values()) {
                boolean nobodyNew = from != to
                        && of(from).named().containsAll(of(to).named())
                        && of(to).unnamed().stream()
                                .allMatch(one -> of(from).named().contains(one)
                                        || of(from).unnamed().contains(one));
                assertThat(to.isNarrowerThan(from)).as(from + " to " + to).isEqualTo(nobodyNew);
            }
        }
    }

    @Test
    void whatIsNarrowedTwiceIsNarrower() {
        var all = List.of(Sharing.values());
        all.forEach(a -> all.forEach(b -> Arrays.stream(Sharing.values())
                .filter(c -> a.isNarrowerThan(b) && b.isNarrowerThan(c))
                .forEach(c -> assertThat(a.isNarrowerThan(c)).isTrue())));
    }
}

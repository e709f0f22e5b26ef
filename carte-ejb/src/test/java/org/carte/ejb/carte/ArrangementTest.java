package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.exercise.Zone;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Test
    void aSentenceMovesUpAndDownAndStaysAtTheEnds() {
        var all = zone(3);
        var last = all.get(2);

        assertThat(moved(all, last, -1)).containsExactly("0", "2", "1");
        assertThat(moved(all, last, -2)).containsExactly("2", "0", "1");
        assertThat(moved(all, last, 1)).containsExactly("0", "1", "2");
        assertThat(moved(all, all.get(0), -1)).containsExactly("0", "1", "2");
    }

    @Property
    void movingLosesNothingAndLeavesNoGap(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(min = -20, max = 20) int places) {
        var all = zone(size);
        var entry = all.get(which % size);
        var zone = Arrangement.of(Zone.TALENTS, all, Entry.A_ZONE);

        zone.move(entry, places);

        assertThat(zone.placed()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(zone.placed()).extracting(Entry::getPosition).isSorted().doesNotHaveDuplicates();
        assertThat(entry.getPosition()).isEqualTo(Math.max(0, Math.min(size - 1, which % size + places)));
    }

    @Test
    void aZoneHoldsTwelve() {
        var zone = Arrangement.of(Zone.TALENTS, zone(11), Entry.A_ZONE);
        zone.add(new Entry(UUID.randomUUID(), "twelfth"));

        assertThatThrownBy(() -> zone.add(new Entry(UUID.randomUUID(), "thirteenth")))
                .isInstanceOf(ZoneFullException.class);
    }

    @Test
    void whatComesBackStandsWhereItStood() {
        var all = zone(3);
        var dropped = all.remove(1);
        var zone = Arrangement.of(Zone.TALENTS, all, Entry.A_ZONE);

        zone.add(dropped, dropped.getPosition());

        assertThat(zone.placed()).extracting(Entry::getWording).containsExactly("0", "1", "2");
    }

    @Test
    void whatIsNotOnTheMapIsNotFound() {
        var all = zone(1);

        assertThatThrownBy(() -> Arrangement.find(all, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    private static List<String> moved(List<Entry> all, Entry entry, int places) {
        var zone = Arrangement.of(Zone.TALENTS, all, Entry.A_ZONE);
        zone.move(entry, places);
        return zone.placed().stream().map(Entry::getWording).toList();
    }

    private static List<Entry> zone(int size) {
        var all = new ArrayList<Entry>();
        for (int at = 0; at < size; at++) {
            var entry = new Entry(UUID.randomUUID(), String.valueOf(at));
            entry.place(Zone.TALENTS, at);
            all.add(entry);
        }
        return all;
    }
}

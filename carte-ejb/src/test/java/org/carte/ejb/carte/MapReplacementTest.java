package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.carte.MapDraft.Line;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.Feeding;
import org.carte.persistence.carte.OwnAnswer;
import org.carte.persistence.carte.ZoneSetting;
import org.carte.persistence.exercise.Exercise;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;
import org.carte.persistence.live.Answer;
import org.junit.jupiter.api.Test;

class MapReplacementTest {

    static final UUID CARTE = UUID.randomUUID();
    static final UUID ME = UUID.randomUUID();
    static final UUID RUN = UUID.randomUUID();
    static final UUID HEARD = UUID.randomUUID();
    static final UUID MIRROR = UUID.randomUUID();

    final Answer answer = new Answer(RUN, ME, ME, Map.of(), Sharing.ME, Instant.EPOCH);
    final Suggestion heard = new Suggestion(
            HEARD, UUID.randomUUID(), "Interview", Feeding.ANYWHERE, "She listens.", "Hugo B.", false, false);
    final MapOrigins origins = new MapOrigins(
            List.of(new OwnAnswer(answer, UUID.randomUUID(), new ExerciseVersion(new Exercise(ME), 1, Instant.EPOCH))),
            List.of(heard, new Suggestion(MIRROR, null, "Mirror", Feeding.ANYWHERE, "direct", null, true, false)));
    final Entry stands = new Entry(CARTE, "stands", answer.getId(), "stood");

    MapReplacementTest() {
        stands.place(Zone.DRIVE, 0);
    }

    @Test
    void whatIsNotInTheDraftIsDropped() {
        var replacement = replace(List.of());

        assertThat(replacement.dropped()).containsExactly(stands);
        assertThat(replacement.added()).isEmpty();
    }

    @Test
    void whatStaysKeepsItsOriginAndMoves() {
        var replacement = replace(List.of(line(null, "first"), line(stands.getId(), "  in other \n words ")));

        assertThat(replacement.dropped()).isEmpty();
        assertThat(replacement.kept()).containsExactly(stands);
        assertThat(replacement.reworded()).containsExactly(stands);
        assertThat(stands.getWording()).isEqualTo("in other words");
        assertThat(stands.getPicked()).isEqualTo("stood");
        assertThat(stands.getPosition()).isEqualTo(1);
        assertThat(stands.getZone()).isEqualTo(Zone.OFFER);
    }

    @Test
    void whatSaysTheSameIsNotRewordedAndAKeyCountsOnce() {
        var replacement = replace(List.of(line(stands.getId(), "stands"), line(stands.getId(), "stands")));

        assertThat(replacement.reworded()).isEmpty();
        assertThat(replacement.added()).hasSize(1);
        assertThat(replacement.added().get(0).getPicked()).isNull();
    }

    @Test
    void whatIsPickedRemembersTheAnswer() {
        var replacement = replace(
                List.of(new Line(null, "said", RUN, null, null), new Line(null, "reworded", RUN, "as answered", 3)));

        assertThat(replacement.added()).extracting(Entry::getAnswerId).containsOnly(answer.getId());
        assertThat(replacement.added()).extracting(Entry::getPicked).containsExactly("said", "as answered");
    }

    @Test
    void whatSaysNoWeightKeepsItsOwn() {
        stands.weigh(2);

        replace(List.of(line(stands.getId(), "stands")));
        assertThat(stands.getWeight()).isEqualTo(2);

        replace(List.of(new Line(stands.getId(), "stands", null, null, 3)));
        assertThat(stands.getWeight()).isEqualTo(3);
        assertThatThrownBy(() -> replace(List.of(new Line(null, "x", null, null, 4))))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void whatSomebodyElseWroteIsAnOriginOnceItWasKeptAndWordForWord() {
        var replacement = replace(List.of(
                new Line(null, "I listen", HEARD, "She listens.", null), new Line(null, "direct", MIRROR, null, null)));

        assertThat(replacement.added()).extracting(Entry::getAnswerId).containsExactly(heard.answerId(), null);
        assertThat(replacement.added()).extracting(Entry::getPicked).containsExactly("She listens.", "direct");
        for (var run : List.of(HEARD, MIRROR)) {
            assertThatThrownBy(() -> replace(List.of(new Line(null, "She shouts.", run, null, null))))
                    .isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void whatIsNoOriginCannotBeNamed() {
        var lines = List.of(new Line(null, "x", UUID.randomUUID(), null, null));

        assertThatThrownBy(() -> replace(lines)).isInstanceOf(InvalidException.class);
    }

    @Test
    void limitsHold() {
        var thirteen = Collections.nCopies(13, line(null, "x"));

        assertThatThrownBy(() -> replace(thirteen)).isInstanceOf(ZoneFullException.class);
        assertThatThrownBy(() -> replace(List.of(line(null, "x".repeat(141))))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> replace(List.of(line(null, " \u0000 ")))).isInstanceOf(InvalidException.class);
    }

    @Test
    void aZoneHoldsWhatItsProgrammeSaysAndNeverLosesWhatStandsThere() {
        var setting = new ZoneSetting(UUID.randomUUID(), Zone.OFFER);
        setting.setMost(1);
        var rules = new ZoneRules(List.of(setting));

        assertThatThrownBy(() ->
                        replace(List.of(line(null, "one"), line(null, "two"))).within(rules))
                .isInstanceOf(ZoneFullException.class);
        assertThat(replace(List.of(line(null, "one"))).within(rules).added()).hasSize(1);

        var other = new Entry(CARTE, "other");
        stands.place(Zone.OFFER, 0);
        other.place(Zone.OFFER, 1);
        var lines = List.of(line(stands.getId(), "stands"), line(other.getId(), "other"));
        var draft = new MapDraft("", "", Map.of(Zone.OFFER, lines));
        assertThat(MapReplacement.of(CARTE, List.of(stands, other), origins, draft)
                        .within(rules)
                        .kept())
                .hasSize(2);
    }

    private MapReplacement replace(List<Line> offer) {
        return MapReplacement.of(CARTE, List.of(stands), origins, new MapDraft("", "", Map.of(Zone.OFFER, offer)));
    }

    private static Line line(UUID id, String text) {
        return new Line(id, text, null, null, null);
    }
}

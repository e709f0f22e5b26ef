package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.carte.Feeding;
import org.carte.persistence.carte.ZoneFeed;
import org.carte.persistence.exercise.Zone;
import org.junit.jupiter.api.Test;

class FeedRulesTest {

    static final UUID PROGRAMME = UUID.randomUUID();
    static final UUID EXERCISE = UUID.randomUUID();

    @Test
    void withoutAWordOfTheProgrammeTheExerciseDecides() {
        var rules = new FeedRules(List.of());

        assertThat(rules.of(EXERCISE, "who", Zone.STORY)).isEqualTo(Feeding.STORY);
        assertThat(rules.of(EXERCISE, "who", null)).isEqualTo(Feeding.ANYWHERE);
    }

    @Test
    void aFieldGoesWhereTheProgrammeSaysAndTheOthersWithTheWhole() {
        var rules = new FeedRules(
                List.of(said("", Feeding.TALENTS), said("who", Feeding.AUDIENCE), said("when", Feeding.NOWHERE)));

        assertThat(rules.of(EXERCISE, "who", Zone.STORY)).isEqualTo(Feeding.AUDIENCE);
        assertThat(rules.of(EXERCISE, "when", Zone.STORY)).isEqualTo(Feeding.NOWHERE);
        assertThat(rules.of(EXERCISE, "why", Zone.STORY)).isEqualTo(Feeding.TALENTS);
        assertThat(rules.of(EXERCISE, "", Zone.STORY)).isEqualTo(Feeding.TALENTS);
        assertThat(rules.of(UUID.randomUUID(), "who", Zone.STORY)).isEqualTo(Feeding.STORY);
    }

    @Test
    void asUsualIsAsIfNothingWereSaid() {
        var rules = new FeedRules(List.of(said("", Feeding.USUAL), said("who", Feeding.USUAL)));

        assertThat(rules.of(EXERCISE, "who", Zone.STORY)).isEqualTo(Feeding.STORY);
    }

    @Test
    void everyZoneIsAPlaceToGo() {
        assertThat(Arrays.stream(Zone.values()).map(Feeding::of).map(Feeding::zone))
                .containsExactly(Zone.values());
        assertThat(Feeding.of(null).zone()).isNull();
    }

    private static ZoneFeed said(String field, Feeding feeds) {
        var feed = new ZoneFeed(PROGRAMME, EXERCISE, field);
        feed.setFeeds(feeds);
        return feed;
    }
}

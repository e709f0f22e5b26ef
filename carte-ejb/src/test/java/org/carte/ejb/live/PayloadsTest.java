package org.carte.ejb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PayloadsTest {

    @Test
    void whatAPartWouldOverwriteIsPickedAndNothingElse() {
        var whole = Map.<String, Object>of("slots", Map.of("who", "me", "what", "this"), "quote", "yes");

        assertThat(Payloads.picked(whole, Map.of("slots", Map.of("who", "you"))))
                .isEqualTo(Map.of("slots", Map.of("who", "me")));
    }

    @Test
    void blanksEmptyListsAndNothingAtAllSayNothing() {
        assertThat(Payloads.isBlank(Map.of("text", " \n", "ids", List.of(), "rows", Map.of())))
                .isTrue();
        assertThat(Payloads.isBlank(Map.of("rows", Map.of("a", 0)))).isFalse();
    }

    /** So an overwritten version can be taken back. */
    @Property
    void whatWasPickedPutsBackWhatWasThere(
            @ForAll("payloads") Map<String, Object> whole, @ForAll("payloads") Map<String, Object> part) {
        var overwritten = Payloads.merged(whole, part);

        var back = Payloads.merged(overwritten, Payloads.picked(whole, part));

        assertThat(says(back)).isEqualTo(says(whole));
    }

    @Property
    void whatSaysTheSameDoesNotDiffer(@ForAll("payloads") Map<String, Object> payload) {
        assertThat(Payloads.differ(payload, Payloads.plain(payload))).isFalse();
    }

    /** Two levels, as payloads have them; a name is a text or an object, never now one and now the other. */
    @Provide
    Arbitrary<Map<String, Object>> payloads() {
        var values = Arbitraries.of("a", "b", "", 1, List.of("x"), List.of());
        var objects = Arbitraries.maps(Arbitraries.of("p", "q", "r"), values.map(Object.class::cast))
                .ofMaxSize(3)
                .map(Object.class::cast);
        var texts = Arbitraries.maps(Arbitraries.of("text", "quote", "ids"), values.map(Object.class::cast))
                .ofMaxSize(3);
        var nested = Arbitraries.maps(Arbitraries.of("slots", "rows"), objects).ofMaxSize(2);
        return texts.flatMap(flat -> nested.map(deep -> {
            var both = new java.util.LinkedHashMap<String, Object>(flat);
            both.putAll(deep);
            return both;
        }));
    }

    /** An object nobody has written in says nothing. */
    private static Map<String, Object> says(Map<String, Object> payload) {
        var plain = Payloads.plain(payload);
        plain.values().removeIf(value -> value instanceof Map<?, ?> object && object.isEmpty());
        return plain;
    }
}

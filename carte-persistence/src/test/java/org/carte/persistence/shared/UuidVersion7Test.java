package org.carte.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidVersion7Test {

    @Test
    void saysItsVersionAndVariant() {
        var key = UuidVersion7.next();

        assertThat(key.version()).isEqualTo(7);
        assertThat(key.variant()).isEqualTo(2);
    }

    @Test
    void aLaterKeyIsGreaterAsPostgresOrdersThem() {
        var keys = Stream.generate(UuidVersion7::next)
                .limit(20_000)
                .map(UUID::toString)
                .toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }
}

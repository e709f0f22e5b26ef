package org.carte.persistence.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavePlanTest {

    private static final Instant START = Instant.parse("2018-02-19T08:00:00Z");
    private static final Instant END = Instant.parse("2018-02-19T16:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "HOT, 15, 2018-02-19T15:45:00Z, 2018-03-05T15:45:00Z",
        "COLD, 60, 2018-04-20T16:00:00Z, 2018-05-04T16:00:00Z",
        "BEFORE, 2, 2018-02-17T08:00:00Z, 2018-02-19T08:00:00Z",
        "FACILITATOR, 0, 2018-02-19T16:00:00Z, 2018-03-05T16:00:00Z",
        "CLIENT, 1, 2018-02-20T16:00:00Z, 2018-03-06T16:00:00Z"
    })
    void opensWhenItsKindIsAsked(WaveKind kind, int lead, Instant opens, Instant closes) throws Exception {
        var plan = new WavePlan();
        set(plan, "kind", kind);
        plan.setLead(lead);
        plan.setOpenDays(14);

        assertThat(plan.opensAt(START, END)).isEqualTo(opens);
        assertThat(plan.closesAt(START, END)).isEqualTo(closes);
    }

    private static void set(WavePlan plan, String name, Object value) throws Exception {
        Field field = WavePlan.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(plan, value);
    }
}

package org.carte.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Moments french = new Moments(ZoneId.of("Europe/Paris"), Locale.FRENCH);

    @Test
    void theHistorySaysEachDayOnceInTheZoneOfTheOrganisation() {
        var said =
                french.intervals("2027-03-26T08:00:00Z/2027-03-26T11:30:00Z 2027-03-26T12:30:00Z/2027-03-26T16:00:00Z"
                        + " 2027-03-29T07:00:00Z/2027-03-29T10:30:00Z");

        assertThat(said).isEqualTo("26 mars 2027 09:00–12:30, 13:30–17:00\u00a0; 29 mars 2027 09:00–12:30");
    }
}

package org.carte.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.carte.persistence.home.SessionGlance;
import org.carte.persistence.schedule.SessionStatus;
import org.junit.jupiter.api.Test;

class SessionDayTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void isSaidInTheOrganisationsZone() {
        var day = session("2018-02-19T08:00:00Z", "2018-02-19T16:30:00Z");

        assertThat(SessionDay.text(day, PARIS, Locale.FRENCH))
                .isEqualTo("lundi 19 février 2018, 9\u00a0h – 17\u00a0h\u00a030");
        assertThat(SessionDay.text(day, PARIS, Locale.ENGLISH))
                .startsWith("Monday, February 19, 2018, 9:00")
                .contains("5:30");
    }

    @Test
    void namesTheLastDayOfALongerOne() {
        assertThat(SessionDay.text(session("2018-02-19T08:00:00Z", "2018-02-20T11:00:00Z"), PARIS, Locale.FRENCH))
                .isEqualTo("lundi 19 février 2018, 9\u00a0h – 20 février 2018");
    }

    @Test
    void saysOnlyTheBeginningWithoutHalfDays() {
        assertThat(SessionDay.text(session("2018-02-19T08:00:00Z", null), PARIS, Locale.FRENCH))
                .isEqualTo("lundi 19 février 2018, 9\u00a0h");
    }

    private static SessionGlance session(String start, String end) {
        return new SessionGlance(
                UUID.randomUUID(),
                "La Carte du Soi",
                "",
                Instant.parse(start),
                end == null ? null : Instant.parse(end),
                SessionStatus.DONE,
                "L'Atelier",
                "La grande table",
                5,
                10,
                0L,
                0L);
    }
}

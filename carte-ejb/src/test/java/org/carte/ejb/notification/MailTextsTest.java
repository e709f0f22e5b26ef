package org.carte.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.persistence.catalogue.Programme;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.PlacesTaken;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.schedule.TrainingSession;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Person ines = new Person("Inès", "Fabre", "ines@carte.example");

    @Test
    void sayWhatWhenWhereAndWithWhom() {
        var french = new MailTexts(Locale.FRENCH, PARIS);

        assertThat(french.subject("confirmed", day()))
                .isEqualTo("Votre place est réservée : La Carte du Soi, lundi 19 février 2018");
        assertThat(french.body("confirmed", ines, day(), ""))
                .startsWith("Bonjour Inès,\n\n")
                .contains(
                        "« La Carte du Soi »",
                        "lundi 19 février 2018, 09:00 – 12:30",
                        "L’Atelier, La grande table, Lyon")
                .contains("Morgane Kerjean", "/app");
    }

    @Test
    void speakTheLanguageOfTheReader() {
        assertThat(new MailTexts(Locale.ENGLISH, PARIS).body("waitlisted", ines, day(), 3))
                .contains("Monday, February 19, 2018", "number 3 on the waiting list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "waitlisted", "promoted", "withdrawn", "moved", "cancelled"})
    void fillInEverything(String about) {
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var texts = new MailTexts(locale, PARIS);
            assertThat(texts.subject(about, day()) + texts.body(about, ines, day(), "motif"))
                    .doesNotContain("{", "}", "'");
        }
    }

    private static SessionDetails day() {
        var version = new ProgrammeVersion(Programme.create(), 1, Instant.EPOCH);
        version.setTitle("La Carte du Soi");
        var session = new TrainingSession(version, new Room(new Venue("L’Atelier", "Lyon"), "La grande table", 12));
        var slot = new Slot(
                session.getId(),
                UUID.randomUUID(),
                Instant.parse("2018-02-19T08:00:00Z"),
                Instant.parse("2018-02-19T11:30:00Z"));
        var morgane = new FacilitatorName(session.getId(), UUID.randomUUID(), "Morgane", "Kerjean");
        return new SessionDetails(session, List.of(slot), List.of(morgane), new PlacesTaken(1L, 0L));
    }
}

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
import org.junit.jupiter.params.provider.EnumSource;

class MailEventTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Person ines = new Person("Inès", "Fabre", "ines@carte.example");

    @ParameterizedTest
    @EnumSource
    void hasATextInEveryLanguageThatNamesOnlyWhatItKnows(MailEvent event) {
        for (var language : LANGUAGES) {
            var words = new MailWords(language, PARIS);
            assertThat(event.variables()).containsAll(words.text(event).variables());
            var sample = words.text(event).filled(words.sample(event));
            assertThat(sample.subject() + sample.body()).doesNotContain("{", "}", "'");
        }
    }

    @Test
    void saysWhatWhenWhereAndWithWhom() {
        var french = filled(Locale.FRENCH);

        assertThat(french.subject()).isEqualTo("Votre place est réservée : La Carte du Soi, lundi 19 février 2018");
        assertThat(french.body())
                .startsWith("Bonjour Inès,\n\n")
                .contains(
                        "« La Carte du Soi »",
                        "lundi 19 février 2018, 09:00 – 12:30",
                        "L’Atelier, La grande table, Lyon")
                .contains("Morgane Kerjean", "/app");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(filled(Locale.ENGLISH).body()).contains("Monday, February 19, 2018", "You are enrolled");
    }

    private MailText filled(Locale language) {
        var words = new MailWords(language, PARIS);
        var values = words.of(ines);
        values.putAll(words.of(day()));
        return words.text(MailEvent.CONFIRMED).filled(values);
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

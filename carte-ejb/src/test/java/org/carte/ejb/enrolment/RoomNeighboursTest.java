package org.carte.ejb.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.people.Person;
import org.junit.jupiter.api.Test;

class RoomNeighboursTest {

    private final Person ines = person("Inès", "Graphiste");
    private final Person bastien = person("Bastien", " graphiste");
    private final Person karim = person("Karim", null);

    private final RoomNeighbours room = new RoomNeighbours(List.of(place(ines), place(bastien), place(karim)));

    @Test
    void pointsOutTheSameTradeWhateverTheCase() {
        assertThat(room.of(ines.getId(), ines.getTrade(), null))
                .extracting(EnrolmentWarning::name)
                .containsExactly("Bastien Nom");
    }

    @Test
    void nobodyCompetesWithThemselvesNorWithoutATrade() {
        assertThat(room.of(karim.getId(), null, " ")).isEmpty();
        assertThat(room.of(UUID.randomUUID(), "Scénariste", "Autre")).isEmpty();
    }

    @Test
    void pointsOutTheSameCompanyBesideTheSameTrade() {
        ines.setCompany("Atelier Nord");
        bastien.setCompany("atelier nord ");

        assertThat(room.of(bastien.getId(), bastien.getTrade(), bastien.getCompany()))
                .extracting(EnrolmentWarning::code)
                .containsExactly(EnrolmentWarning.Code.DIRECT_COMPETITOR, EnrolmentWarning.Code.SAME_COMPANY);
    }

    private static Person person(String name, String trade) {
        var person = new Person(name, "Nom", name + "@carte.example");
        person.setTrade(trade);
        return person;
    }

    private static Enrolment place(Person person) {
        return new Enrolment(UUID.randomUUID(), person, EnrolmentStatus.CONFIRMED, Instant.EPOCH);
    }
}

package org.carte.ejb.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.improvement.ComplainantRole;
import org.carte.persistence.improvement.Complaint;
import org.carte.persistence.improvement.ComplaintOutcome;
import org.carte.persistence.improvement.ComplaintVia;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 2, 19);

    private final Complaint complaint =
            new Complaint(ComplaintVia.PHONE, Instant.parse("2018-02-19T09:00:00Z"), MONDAY.plusDays(15));

    @Test
    void saysWhoAndWhat() {
        assertThat(refused(new ComplaintSheet(" ", ComplainantRole.OTHER, null, null, "x")))
                .isEqualTo("name");
        assertThat(refused(new ComplaintSheet("Zoé", ComplainantRole.OTHER, null, null, "\n")))
                .isEqualTo("text");
        assertThat(refused(new ComplaintSheet("Zoé", null, null, null, "x"))).isEqualTo("role");
        assertThat(refused(new ComplaintSheet("Zoé", ComplainantRole.OTHER, "zoe@", null, "x")))
                .isEqualTo("email");
        assertThat(refused(new ComplaintSheet("Zoé", ComplainantRole.OTHER, null, null, "x".repeat(4001))))
                .isEqualTo("text");

        new ComplaintSheet("Zoé", ComplainantRole.CLIENT, null, null, "La salle a changé").on(complaint);

        assertThat(complaint.getEmail()).isEmpty();
        assertThat(complaint.getComplainant()).isEqualTo("Zoé");
    }

    @Test
    void isAnsweredOnlyWithAnAnswerAndWhatItCameTo() {
        assertThat(refused(reply("", ComplaintOutcome.PARTLY, MONDAY))).isEqualTo("answer");
        assertThat(refused(reply("Pardon", null, MONDAY))).isEqualTo("outcome");
        assertThat(refused(reply("Pardon", ComplaintOutcome.PARTLY, MONDAY.minusDays(1))))
                .isEqualTo("answeredOn");

        reply("Pardon", ComplaintOutcome.PARTLY, MONDAY).on(complaint, MONDAY);

        assertThat(complaint.isAnswered()).isTrue();
        assertThat(complaint.isOverdue(MONDAY.plusYears(1))).isFalse();
    }

    @Test
    void isOverdueFromTheDayAfterUntilItIsAnswered() {
        assertThat(complaint.isOverdue(MONDAY.plusDays(15))).isFalse();
        assertThat(complaint.isOverdue(MONDAY.plusDays(16))).isTrue();
    }

    private String refused(ComplaintSheet sheet) {
        return catchThrowableOfType(InvalidException.class, () -> sheet.on(complaint))
                .getField();
    }

    private String refused(ComplaintReply reply) {
        return catchThrowableOfType(InvalidException.class, () -> reply.on(complaint, MONDAY))
                .getField();
    }

    private static ComplaintReply reply(String answer, ComplaintOutcome outcome, LocalDate on) {
        return new ComplaintReply(ComplaintVia.PHONE, MONDAY.plusDays(15), answer, outcome, on);
    }
}

package org.carte.web.enrolment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentShown;
import org.carte.ejb.enrolment.EnrolmentWarning;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.enrolment.Funding;

/**
 * An enrolment as the contract shows it.
 *
 * @param position the rank in the line, from 1, for those who wait
 * @param offerEndsAt until when a place is held, for those who are offered one
 */
public record EnrolmentAnswer(
        UUID id,
        Whom person,
        EnrolmentStatus status,
        Long position,
        OffsetDateTime offerEndsAt,
        Funding funding,
        List<Known> warnings) {

    /** Whom it is of. */
    public record Whom(UUID id, String firstName, String lastName, String email, String trade) {}

    /** Something to know about it. */
    public record Known(EnrolmentWarning.Code code, String message) {}

    static EnrolmentAnswer of(EnrolmentShown shown, Locale reader, ZoneId zone) {
        var row = shown.row();
        return new EnrolmentAnswer(
                row.id(),
                new Whom(row.personId(), row.firstName(), row.lastName(), row.email(), row.trade()),
                row.status(),
                shown.position(),
                at(row.offerEndsAt(), zone),
                row.funding(),
                shown.warnings().stream()
                        .map(warning -> new Known(warning.code(), WarningText.of(warning, reader, zone)))
                        .toList());
    }

    /** A moment as the contract has it, null for none. */
    static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone).toOffsetDateTime();
    }
}

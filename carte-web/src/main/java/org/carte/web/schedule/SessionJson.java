package org.carte.web.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionPlan;
import org.carte.persistence.schedule.ChangeKind;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.HistoryLine;
import org.carte.persistence.schedule.SessionRow;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.Slot;

/** Sessions in JSON, as the contract has them. Instants carry the offset of the organisation's zone. */
final class SessionJson {

    private SessionJson() {}

    /** A half-day, as written. */
    public record SlotInput(@NotNull OffsetDateTime start, @NotNull OffsetDateTime end) {}

    /**
     * A session, as written.
     *
     * @param reason why it is changed, for its history; nothing for a new one
     */
    public record SessionInput(
            @NotNull UUID programmeId,
            UUID venueId,
            @NotNull UUID roomId,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid SlotInput> slots,
            @Size(max = 20) List<@NotNull UUID> facilitatorIds,
            @NotNull @Min(1) @Max(1000) Integer minPlaces,
            @NotNull @Min(1) @Max(1000) Integer maxPlaces,
            Boolean selfEnrolment,
            @Size(max = 400) String reason) {

        SessionPlan plan() {
            return new SessionPlan(
                    programmeId,
                    venueId,
                    roomId,
                    slots.stream()
                            .map(slot -> new SessionPlan.SlotTime(
                                    slot.start().toInstant(), slot.end().toInstant()))
                            .toList(),
                    facilitatorIds == null ? List.of() : facilitatorIds,
                    minPlaces,
                    maxPlaces,
                    Boolean.TRUE.equals(selfEnrolment));
        }
    }

    /** A half-day, as shown. */
    public record SlotShown(UUID id, OffsetDateTime start, OffsetDateTime end) {

        private static SlotShown of(Slot slot, ZoneId zone) {
            return new SlotShown(slot.getId(), at(slot.getStartsAt(), zone), at(slot.getEndsAt(), zone));
        }
    }

    /** A session, as shown. */
    public record SessionShown(
            UUID id,
            UUID programmeId,
            String title,
            UUID venueId,
            String venue,
            UUID roomId,
            String room,
            List<SlotShown> slots,
            List<UUID> facilitatorIds,
            int minPlaces,
            int maxPlaces,
            SessionStatus status,
            boolean selfEnrolment,
            long confirmed,
            long waiting) {

        static SessionShown of(SessionDetails details, ZoneId zone) {
            var session = details.session();
            var room = session.getRoom();
            return new SessionShown(
                    session.getId(),
                    session.getProgrammeVersion().getProgramme().getId(),
                    details.title(),
                    room.getVenue().getId(),
                    room.getVenue().getName(),
                    room.getId(),
                    room.getName(),
                    slots(details.slots(), zone),
                    ids(details.facilitators()),
                    session.getMinPlaces(),
                    session.getMaxPlaces(),
                    session.getStatus(),
                    session.isSelfEnrolment(),
                    details.places().confirmed(),
                    details.places().waiting());
        }

        static SessionShown of(SessionRow row, List<Slot> slots, List<FacilitatorName> facilitators, ZoneId zone) {
            return new SessionShown(
                    row.id(),
                    row.programmeId(),
                    row.title(),
                    row.venueId(),
                    row.venue(),
                    row.roomId(),
                    row.room(),
                    slots(slots, zone),
                    ids(facilitators),
                    row.minPlaces(),
                    row.maxPlaces(),
                    row.status(),
                    row.selfEnrolment(),
                    row.confirmed(),
                    row.waiting());
        }

        private static List<SlotShown> slots(List<Slot> slots, ZoneId zone) {
            return slots.stream().map(slot -> SlotShown.of(slot, zone)).toList();
        }

        private static List<UUID> ids(List<FacilitatorName> facilitators) {
            return facilitators.stream().map(FacilitatorName::personId).toList();
        }
    }

    /** A line of its history, as shown; without {@code by} for the clock of the platform. */
    public record ChangeShown(
            OffsetDateTime at,
            ChangeKind kind,
            SessionStatus status,
            String was,
            String became,
            String by,
            String reason) {

        static ChangeShown of(HistoryLine line, ZoneId zone) {
            return new ChangeShown(
                    SessionJson.at(line.at(), zone),
                    line.kind(),
                    line.status(),
                    line.was(),
                    line.became(),
                    line.byTheClock() ? null : line.who(),
                    line.reason());
        }
    }

    /** The moment, with the offset of the organisation's zone. */
    static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}

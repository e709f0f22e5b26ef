package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.feedback.WaveRepository;
import org.carte.persistence.feedback.WaveRow;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;

/** The rounds about a session, for staff: when they open, how many have answered, and who has not. Never what. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class WaveService {

    @Inject
    SchedulePolicy staff;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    @Inject
    WaveRepository waves;

    @Inject
    WaveOpener opener;

    @Inject
    Circle circle;

    @Inject
    Clock clock;

    /**
     * One round.
     *
     * @param opensAt when it opened, or will; null when it never opens by itself
     * @param closesAt null for one without an end
     * @param opened whether those it asks were written to
     * @param silent names of those who have not answered; empty before it opens
     */
    public record Round(
            WaveKind kind,
            Instant opensAt,
            Instant closesAt,
            boolean opened,
            boolean open,
            long answered,
            List<String> silent) {

        /** How many are asked. */
        public long asked() {
            return answered + silent.size();
        }
    }

    /** All rounds, in the order in which they are asked. */
    public List<Round> ofSession(UUID sessionId) {
        staff.requireStaff(sessionId);
        var details = SessionDetails.read(sessionId, sessions, bookings).orElseThrow(NotFoundException::new);
        var rows = waves.ofSession(sessionId).stream().collect(Collectors.toMap(WaveRow::kind, Function.identity()));
        return Arrays.stream(WaveKind.values())
                .map(kind -> round(details, kind, Optional.ofNullable(rows.get(kind))))
                .sorted(Comparator.comparing(Round::opensAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Opens a round now, whatever is planned. */
    public void open(UUID sessionId, WaveKind kind) {
        staff.requireStaff(sessionId);
        var status =
                sessions.byId(sessionId).orElseThrow(NotFoundException::new).getStatus();
        if (status == SessionStatus.DRAFT || status == SessionStatus.CANCELLED) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.notNow");
        }
        if (!opener.open(sessionId, kind)) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.opened");
        }
    }

    private Round round(SessionDetails details, WaveKind kind, Optional<WaveRow> row) {
        var now = clock.instant();
        return row.map(wave -> new Round(
                        kind,
                        wave.opensAt(),
                        wave.closesAt(),
                        wave.invitedAt() != null,
                        wave.closesAt() == null || now.isBefore(wave.closesAt()),
                        answered(details, wave),
                        silent(details, wave)))
                .orElseGet(() -> planned(details, kind));
    }

    private Round planned(SessionDetails details, WaveKind kind) {
        var plan = waves.plan(kind);
        var start = details.session().getStartsAt();
        var opens = plan.isActive()
                        && !details.slots().isEmpty()
                        && clock.instant().isBefore(plan.closesAt(start, details.endsAt()))
                ? plan.opensAt(start, details.endsAt())
                : null;
        return new Round(kind, opens, null, false, false, 0, List.of());
    }

    private long answered(SessionDetails details, WaveRow wave) {
        // a payer whose place was cancelled keeps their link
        return wave.kind() == WaveKind.CLIENT
                ? Math.max(
                        0,
                        waves.payers(details.session().getId()).size()
                                - silent(details, wave).size())
                : wave.answered();
    }

    private List<String> silent(SessionDetails details, WaveRow wave) {
        return wave.kind() == WaveKind.CLIENT
                ? waves.silentAddresses(wave.id())
                : circle.silent(wave.id(), details.session().getId(), wave.kind()).stream()
                        .map(Person::getDisplayName)
                        .toList();
    }
}

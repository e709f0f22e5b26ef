package org.carte.ejb.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static org.carte.ejb.enrolment.EnrolmentWarning.Code.ALREADY_TOOK;
import static org.carte.ejb.enrolment.EnrolmentWarning.Code.FACILITATING;
import static org.carte.ejb.enrolment.EnrolmentWarning.Code.OVERLAPPING;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.persistence.schedule.SessionStatus.ARCHIVED;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.DRAFT;
import static org.carte.persistence.schedule.SessionStatus.PUBLISHED;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.enrolment.ElsewhereRow;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.EnrolmentRow;
import org.carte.persistence.schedule.SessionStatus;

/** What there is to know about those who come: warnings, not walls. Four statements, however many people. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class EnrolmentWarnings {

    private static final List<SessionStatus> LIVED = List.of(RUNNING, DONE, ARCHIVED);
    private static final List<SessionStatus> HELD = List.of(DRAFT, PUBLISHED, CONFIRMED, RUNNING);

    @Inject
    EnrolmentRepository enrolments;

    /** The same lines with what there is to know about each. */
    public List<EnrolmentShown> with(UUID sessionId, List<EnrolmentRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var people = rows.stream().map(EnrolmentRow::personId).toList();
        var room = new RoomNeighbours(enrolments.room(sessionId));
        var before =
                enrolments.tookBefore(sessionId, people, LIVED).stream().collect(groupingBy(ElsewhereRow::personId));
        var busy = enrolments.busy(sessionId, people, HELD).stream().collect(groupingBy(ElsewhereRow::personId));
        var running =
                enrolments.facilitating(sessionId, people, HELD).stream().collect(groupingBy(ElsewhereRow::personId));
        return rows.stream()
                .map(row -> {
                    var found = new ArrayList<>(room.of(row.personId(), row.trade(), row.company()));
                    before.getOrDefault(row.personId(), List.of()).forEach(other -> found.add(of(ALREADY_TOOK, other)));
                    busy.getOrDefault(row.personId(), List.of()).forEach(other -> found.add(of(OVERLAPPING, other)));
                    running.getOrDefault(row.personId(), List.of())
                            .forEach(other -> found.add(of(FACILITATING, other)));
                    return new EnrolmentShown(row, List.copyOf(found));
                })
                .toList();
    }

    private static EnrolmentWarning of(EnrolmentWarning.Code code, ElsewhereRow other) {
        return new EnrolmentWarning(code, other.title(), null, other.startsAt());
    }
}

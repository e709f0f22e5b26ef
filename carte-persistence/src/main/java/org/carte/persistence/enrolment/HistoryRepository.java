package org.carte.persistence.enrolment;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** What one person has been through; never what they wrote. */
@Repository
public interface HistoryRepository {

    /** Every change of every enrolment, the latest first. */
    @Query(
            """
            select s.id, v.title, s.startsAt, c.status, c.at,
                   (select concat(b.firstName, ' ', b.lastName) from Person b where b.id = c.byId), c.reason
            from EnrolmentChange c join Enrolment e on e.id = c.enrolmentId
            join TrainingSession s on s.id = e.sessionId join s.programmeVersion v
            where e.person.id = :person order by c.at desc, c.id desc""")
    List<HistoryLine> changes(UUID person);

    /** Enrolments as they stand, the latest session first. */
    @Query(
            """
            select s.id, v.title, s.startsAt, t.name, r.name, s.status, e.status
            from Enrolment e join TrainingSession s on s.id = e.sessionId
            join s.programmeVersion v join s.room r join r.venue t
            where e.person.id = :person order by s.startsAt desc, e.id""")
    List<MySession> enrolments(UUID person);

    /** Sessions the person runs or has run, the latest first. */
    @Query(
            """
            select s.id, v.title, s.startsAt, s.status
            from SessionFacilitator f join TrainingSession s on s.id = f.sessionId join s.programmeVersion v
            where f.personId = :person order by s.startsAt desc, s.id""")
    List<FacilitatedSession> facilitated(UUID person);
}

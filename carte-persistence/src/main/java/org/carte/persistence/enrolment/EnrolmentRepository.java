package org.carte.persistence.enrolment;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places and waiting lists. */
@Repository
public interface EnrolmentRepository {

    @Insert
    void insert(Enrolment enrolment);

    @Update
    void update(Enrolment enrolment);

    @Insert
    void insertChange(EnrolmentChange change);

    @Query("from Enrolment e join fetch e.person where e.id = :id")
    Optional<Enrolment> byId(UUID id);

    /** Everybody who has a place, by name. */
    @Query(
            """
            from Enrolment e join fetch e.person p where e.sessionId = :sessionId and e.status = CONFIRMED
            order by p.firstName, p.lastName, p.id""")
    List<Enrolment> confirmed(UUID sessionId);

    @Query(
            """
            select count(*) from Enrolment e
            where e.sessionId = :sessionId and e.person.id = :person and e.status = CONFIRMED""")
    long countConfirmed(UUID sessionId, UUID person);

    @Query("select count(*) from Enrolment e where e.sessionId = :sessionId and e.status = CONFIRMED")
    long countPlacesTaken(UUID sessionId);

    /** Whether the person has a place or waits for one. */
    @Query(
            """
            select count(*) from Enrolment e
            where e.sessionId = :sessionId and e.person.id = :person and e.status <> CANCELLED""")
    long countActive(UUID sessionId, UUID person);

    /** How many wait, up to and with this one: its rank in the line. Keys are given in order of arrival. */
    @Query(
            """
            select count(*) from Enrolment e
            where e.sessionId = :sessionId and e.status = WAITLISTED and e.id <= :enrolment""")
    long countWaitingUpTo(UUID sessionId, UUID enrolment);

    /** The line, whoever came first first. */
    @Query(
            """
            from Enrolment e join fetch e.person
            where e.sessionId = :sessionId and e.status = WAITLISTED order by e.id""")
    List<Enrolment> waiting(UUID sessionId);

    /** Everybody who has a place or waits for one. */
    @Query(
            "from Enrolment e join fetch e.person where e.sessionId = :sessionId and e.status <> CANCELLED order by e.id")
    List<Enrolment> active(UUID sessionId);

    /** Places by name, then the line in order of arrival. */
    @Query(
            """
            select e.id, p.id, p.firstName, p.lastName, p.email, p.trade, e.status, e.askedAt,
                   (select count(*) from Enrolment w
                    where w.sessionId = e.sessionId and w.status = WAITLISTED and w.id <= e.id)
            from Enrolment e join e.person p
            where e.sessionId = :sessionId and e.status <> CANCELLED
            order by e.status, case when e.status = CONFIRMED then p.firstName else '' end, e.id""")
    Page<EnrolmentRow> rows(UUID sessionId, PageRequest page);

    /** What these people have or wait for; the better of two in one session comes first. */
    @Query(
            """
            from Enrolment e join fetch e.person
            where e.person.id in :people and e.status <> CANCELLED order by e.sessionId, e.status, e.id""")
    List<Enrolment> ofPeople(List<UUID> people);

    @Query("from EnrolmentChange c where c.enrolmentId = :enrolment order by c.at, c.id")
    List<EnrolmentChange> changes(UUID enrolment);

    /** Sessions the person has a place in, waits for, or runs; the latest first. */
    @Query(
            """
            select s.id, v.title, s.startsAt, t.name, r.name, s.status, e.status
            from TrainingSession s join s.programmeVersion v join s.room r join r.venue t
            left join Enrolment e on e.sessionId = s.id and e.person.id = :person and e.status <> CANCELLED
            where e.id is not null or exists
                  (select 1 from SessionFacilitator f where f.sessionId = s.id and f.personId = :person)
            order by s.startsAt desc, s.id""")
    Page<MySession> sessionsOf(UUID person, PageRequest page);
}

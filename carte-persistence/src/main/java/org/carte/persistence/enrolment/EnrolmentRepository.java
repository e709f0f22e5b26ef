package org.carte.persistence.enrolment;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

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

    /** Everybody who has a place or to whom one is offered, by name. */
    @Query(
            """
            from Enrolment e join fetch e.person p
            where e.sessionId = :sessionId and e.status in (CONFIRMED, OFFERED)
            order by p.firstName, p.lastName, p.id""")
    List<Enrolment> room(UUID sessionId);

    /** Somebody's place, or place in the line. */
    @Query(
            """
            from Enrolment e join fetch e.person
            where e.sessionId = :sessionId and e.person.id = :person and e.status <> CANCELLED""")
    Optional<Enrolment> activeOf(UUID sessionId, UUID person);

    @Query(
            """
            select count(*) from Enrolment e
            where e.sessionId = :sessionId and e.person.id = :person and e.status = CONFIRMED""")
    long countConfirmed(UUID sessionId, UUID person);

    @Query("select count(*) from Enrolment e where e.sessionId = :sessionId and e.status in (CONFIRMED, OFFERED)")
    long countPlacesTaken(UUID sessionId);

    /** Who of them has a place or waits for one. */
    @Query(
            """
            select e.person.id from Enrolment e
            where e.sessionId = :sessionId and e.person.id in :people and e.status <> CANCELLED""")
    List<UUID> activeAmong(UUID sessionId, List<UUID> people);

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
            select e.id, p.id, p.firstName, p.lastName, p.email, p.trade, p.company, e.status, e.askedAt,
                   e.offerEndsAt, e.funding,
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

    /** How an enrolment came to stand where it stands, the oldest change first. */
    @Query(
            """
            select c.at, c.status, c.cause, p.firstName, p.lastName, c.reason
            from EnrolmentChange c left join Person p on p.id = c.byId
            where c.enrolmentId = :enrolment order by c.at, c.id""")
    List<EnrolmentStep> history(UUID enrolment);

    /** Sessions still open in which the time to answer an offer is over. */
    @Query(
            """
            select distinct e.sessionId from Enrolment e join TrainingSession s on s.id = e.sessionId
            where e.status = OFFERED and e.offerEndsAt <= :now and s.status in :statuses""")
    List<UUID> sessionsWithLapsedOffers(Instant now, List<SessionStatus> statuses);

    /** Offers of a session whose time to answer is over, the oldest first. */
    @Query(
            """
            from Enrolment e join fetch e.person where e.sessionId = :sessionId
            and e.status = OFFERED and e.offerEndsAt <= :now order by e.offerEndsAt, e.id""")
    List<Enrolment> lapsed(UUID sessionId, Instant now);

    /** Which of them took part in the same programme before. */
    @Query(
            """
            select e.person.id, v.title, s.startsAt
            from Enrolment e join TrainingSession s on s.id = e.sessionId join s.programmeVersion v
            where e.person.id in :people and e.status = CONFIRMED and s.id <> :sessionId
              and s.status in :statuses and v.programme.id =
                  (select t.programmeVersion.programme.id from TrainingSession t where t.id = :sessionId)
            order by s.startsAt""")
    List<ElsewhereRow> tookBefore(UUID sessionId, List<UUID> people, List<SessionStatus> statuses);

    /** Which of them have a place elsewhere at the same time. */
    @Query(
            """
            select e.person.id, v.title, s.startsAt
            from Enrolment e join TrainingSession s on s.id = e.sessionId join s.programmeVersion v
            where e.person.id in :people and e.status in (CONFIRMED, OFFERED) and s.id <> :sessionId
              and s.status in :statuses and exists (select 1 from Slot a, Slot b
                  where a.sessionId = :sessionId and b.sessionId = s.id
                    and a.startsAt < b.endsAt and b.startsAt < a.endsAt)
            order by s.startsAt""")
    List<ElsewhereRow> busy(UUID sessionId, List<UUID> people, List<SessionStatus> statuses);

    /** Which of them run a session at the same time, be it this one. */
    @Query(
            """
            select f.personId, v.title, s.startsAt
            from SessionFacilitator f join TrainingSession s on s.id = f.sessionId join s.programmeVersion v
            where f.personId in :people and s.status in :statuses and exists (select 1 from Slot a, Slot b
                  where a.sessionId = :sessionId and b.sessionId = s.id
                    and a.startsAt < b.endsAt and b.startsAt < a.endsAt)
            order by s.startsAt""")
    List<ElsewhereRow> facilitating(UUID sessionId, List<UUID> people, List<SessionStatus> statuses);

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

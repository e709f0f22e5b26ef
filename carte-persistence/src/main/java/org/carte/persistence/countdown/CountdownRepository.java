package org.carte.persistence.countdown;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Steps and ticks, and a look across the features at what is done. */
@Repository
public interface CountdownRepository {

    /** How far sessions have come; conditions on {@code s} follow. Many enums have the same names: here in full. */
    String PROGRESS =
            """
            select s.id, v.title, s.status, s.startsAt,
                (select max(l.endsAt) from Slot l where l.sessionId = s.id),
                (select min(p.at) from SessionChange p where p.sessionId = s.id
                    and p.status = org.carte.persistence.schedule.SessionStatus.PUBLISHED),
                (select min(c.at) from SessionChange c where c.sessionId = s.id
                    and c.status = org.carte.persistence.schedule.SessionStatus.CONFIRMED),
                (select min(d.at) from SessionChange d where d.sessionId = s.id
                    and d.status = org.carte.persistence.schedule.SessionStatus.DONE),
                (select count(*) from Enrolment e where e.sessionId = s.id
                    and e.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED),
                (select count(distinct m.personId) from Mail m join Enrolment t
                    on t.sessionId = m.sessionId and t.person.id = m.personId
                    and t.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED
                    where m.sessionId = s.id and m.about = 'CONVOCATION'
                    and m.status = org.carte.persistence.notification.MailStatus.SENT),
                (select max(n.sentAt) from Mail n where n.sessionId = s.id and n.about = 'CONVOCATION'),
                (select max(r.publishedAt) from Recap r where r.sessionId = s.id
                    and r.status = org.carte.persistence.recap.RecapStatus.PUBLISHED),
                (select max(h.opensAt) from FeedbackWave h where h.sessionId = s.id
                    and h.kind = org.carte.persistence.feedback.WaveKind.HOT),
                (select max(w.opensAt) from FeedbackWave w where w.sessionId = s.id
                    and w.kind = org.carte.persistence.feedback.WaveKind.COLD),
                (select max(i.issuedAt) from IssuedDocument i where i.sessionId = s.id
                    and i.kind = org.carte.persistence.document.DocumentKind.ATTENDANCE_SHEET
                    and not exists (select 1 from EnrolmentChange g join Enrolment y on y.id = g.enrolmentId
                        where y.sessionId = s.id and g.at > i.issuedAt
                        and g.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED)),
                (select count(distinct k.personId) from IssuedDocument k join Enrolment z
                    on z.sessionId = k.sessionId and z.person.id = k.personId
                    and z.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED
                    where k.sessionId = s.id and k.kind = org.carte.persistence.document.DocumentKind.CERTIFICATE),
                (select max(q.issuedAt) from IssuedDocument q where q.sessionId = s.id
                    and q.kind = org.carte.persistence.document.DocumentKind.CERTIFICATE)
            from TrainingSession s join s.programmeVersion v
            """;

    @Insert
    void insert(CountdownStep step);

    @Update
    void update(CountdownStep step);

    @Delete
    void delete(CountdownStep step);

    @Update
    void updatePlan(CountdownPlan plan);

    @Query("from CountdownPlan p")
    CountdownPlan plan();

    /** The steps of every session. */
    @Query("from CountdownStep s where s.sessionId is null order by s.days, s.id")
    List<CountdownStep> template();

    /** The steps of every session and of these. */
    @SQL("select * from countdown_step where session_id is null or session_id = any(:sessions) order by days, id")
    List<CountdownStep> steps(UUID[] sessions);

    @Query("from CountdownStep s where s.id = :id")
    Optional<CountdownStep> step(UUID id);

    @SQL("select * from countdown_tick where session_id = any(:sessions) order by at")
    List<CountdownTick> ticks(UUID[] sessions);

    /** Ticks a step; nothing happens when it is ticked already. */
    @SQL(
            """
            insert into countdown_tick (id, version, session_id, step_id, at, by_id)
            values (:id, 0, :sessionId, :step, :at, :by) on conflict (session_id, step_id) do nothing""")
    int tick(UUID id, UUID sessionId, UUID step, Instant at, UUID by);

    @HQL("delete from CountdownTick t where t.sessionId = :sessionId and t.stepId = :step")
    int untick(UUID sessionId, UUID step);

    @Query(PROGRESS + "where s.id = :id")
    Optional<SessionProgress> progress(UUID id);

    /**
     * How far the sessions since a moment have come that are not over nor called off, the earliest first; those so far
     * ahead that the earliest of all steps is still to come are left out, for they ask for nothing. The parameter is none of
     * a function: as the last of one, {@code timestampadd}, it might be a list, and the query be translated anew each time.
     */
    @Query(
            PROGRESS
                    + """
                    where s.status in (org.carte.persistence.schedule.SessionStatus.DRAFT,
                        org.carte.persistence.schedule.SessionStatus.PUBLISHED,
                        org.carte.persistence.schedule.SessionStatus.CONFIRMED,
                        org.carte.persistence.schedule.SessionStatus.RUNNING)
                    and s.startsAt >= :since and s.startsAt < :now
                        + (select 1 + coalesce(max(-x.days), 0) from CountdownStep x where x.days < 0) day
                    order by s.startsAt, s.id""")
    List<SessionProgress> progressAhead(Instant since, Instant now, Limit limit);

    /** How far the sessions since a moment have come, the latest first. */
    @Query(PROGRESS + "where s.status = :status and s.startsAt >= :since order by s.startsAt desc, s.id")
    List<SessionProgress> progressSince(SessionStatus status, Instant since, Limit limit);
}

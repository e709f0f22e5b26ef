package org.carte.persistence.feedback;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.SessionStatus;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** When rounds open, whom they ask, and who has not answered. What was answered is none of its business. */
@Repository
public interface WaveRepository {

    @Update
    void update(WavePlan plan);

    @Query("from WavePlan p")
    List<WavePlan> plans();

    @Query("from WavePlan p where p.kind = :kind")
    WavePlan plan(WaveKind kind);

    /** Sessions whose last half-day ends between two moments and that were not invited to that round yet. */
    @Query(
            """
            select distinct l.sessionId from Slot l join TrainingSession s on s.id = l.sessionId
            where l.endsAt > :after and l.endsAt <= :until and s.status in :statuses
            and not exists (select 1 from Slot x where x.sessionId = l.sessionId and x.endsAt > :until)
            and not exists (select 1 from FeedbackWave w
                where w.sessionId = l.sessionId and w.kind = :kind and w.invitedAt is not null)""")
    List<UUID> ended(WaveKind kind, Collection<SessionStatus> statuses, Instant after, Instant until, Limit limit);

    /** Sessions that start between two moments and that were not invited to that round yet. */
    @Query(
            """
            select s.id from TrainingSession s
            where s.startsAt > :after and s.startsAt <= :until and s.status in :statuses
            and not exists (select 1 from FeedbackWave w
                where w.sessionId = s.id and w.kind = :kind and w.invitedAt is not null)""")
    List<UUID> starting(WaveKind kind, Collection<SessionStatus> statuses, Instant after, Instant until, Limit limit);

    /** Notes that a round has invited; 0 when it had, or is not there. */
    @HQL(
            """
            update versioned FeedbackWave w set w.invitedAt = :now, w.closesAt = :closesAt
            where w.sessionId = :sessionId and w.kind = :kind and w.invitedAt is null""")
    int invite(UUID sessionId, WaveKind kind, Instant now, Instant closesAt);

    /** What is asked before a session ends with its start, wherever that is now; a round that is over stays so. */
    @SQL(
            """
            update feedback_wave w set version = w.version + 1, closes_at = s.starts_at from training_session s
            where s.id = w.session_id and s.id = :sessionId and w.kind = 'BEFORE' and w.closes_at > :now""")
    int endWithStart(UUID sessionId, Instant now);

    /** Rounds that are open, invited before that moment and reminded that often. */
    @Query(
            """
            from FeedbackWave w where w.kind = :kind and w.reminders = :reminders and w.invitedAt <= :before
            and w.closesAt > :now""")
    List<FeedbackWave> toRemind(WaveKind kind, int reminders, Instant before, Instant now, Limit limit);

    /** Notes a reminder; 0 when somebody was faster. */
    @HQL(
            """
            update versioned FeedbackWave w set w.reminders = w.reminders + 1
            where w.id = :wave and w.reminders = :reminders""")
    int remind(UUID wave, int reminders);

    @Query("from FeedbackWave w where w.id = :id")
    Optional<FeedbackWave> byId(UUID id);

    /** The rounds about a session, with how many have answered; those who pay count by the links they have left. */
    @Query(
            """
            select w.id, w.kind, w.opensAt, w.closesAt, w.invitedAt,
                (select count(*) from Participation p where p.waveId = w.id)
            from FeedbackWave w where w.sessionId = :sessionId""")
    List<WaveRow> ofSession(UUID sessionId);

    /** Those with a place who have neither answered nor handed in a paper, by last name. */
    @Query(
            """
            select p from Enrolment e join e.person p
            where e.sessionId = :sessionId and e.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED
            and not exists (select 1 from Participation a where a.waveId = :wave and a.personId = p.id)
            and not exists (select 1 from PaperHanded h where h.waveId = :wave and h.personId = p.id)
            order by p.lastName, p.firstName, p.id""")
    List<Person> silent(UUID wave, UUID sessionId);

    /** Those who run the session and have not answered. */
    @Query(
            """
            select p from SessionFacilitator f join Person p on p.id = f.personId
            where f.sessionId = :sessionId
            and not exists (select 1 from Participation a where a.waveId = :wave and a.personId = p.id)
            order by p.lastName, p.firstName, p.id""")
    List<Person> silentFacilitators(UUID wave, UUID sessionId);

    /** Who pays for places in the session and can be written to. */
    @Query(
            """
            select max(e.payer), e.payerEmail from Enrolment e
            where e.sessionId = :sessionId and e.payerEmail is not null
            and e.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED
            group by e.payerEmail order by e.payerEmail""")
    List<FeedbackPayer> payers(UUID sessionId);

    /** Addresses that still have a link: these have not answered. */
    @Query("select distinct l.address from FeedbackLink l where l.waveId = :wave and l.address is not null")
    List<String> silentAddresses(UUID wave);

    @Insert
    void insert(FeedbackLink link);

    @Query("from FeedbackLink l where l.tokenHash = :tokenHash")
    Optional<FeedbackLink> link(String tokenHash);

    /** Ends all links of a payer to a round; 0 when they have answered. */
    @HQL("delete from FeedbackLink l where l.waveId = :wave and l.address = :address")
    int spend(UUID wave, String address);
}

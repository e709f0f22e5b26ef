package org.carte.persistence.offer;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.schedule.SessionStatus;

/** Programmes that everybody may read, and what goes with them. Reads across features, writes nothing. */
@Repository
public interface OfferRepository {

    /** All that are published, by title, with the next session of these statuses. */
    @Query(
            """
            select p.slug, v.title, v.promise, v.durationHours, v.price,
                (select min(s.startsAt) from TrainingSession s
                    where s.programmeVersion.programme.id = p.id and s.status in :announced
                    and s.startsAt > :now)
            from ProgrammeVersion v join v.programme p
            where v.number = p.currentNumber and p.published = true
            order by v.title, p.id""")
    List<OfferRow> published(Collection<SessionStatus> announced, Instant now);

    /** The current version of a programme that is published there. */
    @Query(
            """
            from ProgrammeVersion v join fetch v.programme p
            where p.slug = :slug and p.published = true and v.number = p.currentNumber""")
    Optional<ProgrammeVersion> at(String slug);

    /** The sessions of a programme with these statuses that begin later than that, the nearest first. */
    @Query(
            """
            select s.id, s.startsAt, (select max(l.endsAt) from Slot l where l.sessionId = s.id), n.name, n.address,
                s.selfEnrolment, s.maxPlaces, (select count(*) from Enrolment e
                    where e.sessionId = s.id and (e.status = CONFIRMED or e.status = OFFERED))
            from TrainingSession s join s.room r join r.venue n
            where s.programmeVersion.programme.id = :programme and s.status in :announced
            and s.startsAt > :now
            order by s.startsAt, s.id""")
    List<OpenSession> open(UUID programme, Collection<SessionStatus> announced, Instant now, Limit limit);

    /** How many had a place in a session of the programme with one of these statuses. */
    @Query(
            """
            select count(*) from Enrolment e join TrainingSession s on s.id = e.sessionId
            where s.programmeVersion.programme.id = :programme and s.status in :over
            and e.status = CONFIRMED""")
    long countTrained(UUID programme, Collection<SessionStatus> over);
}

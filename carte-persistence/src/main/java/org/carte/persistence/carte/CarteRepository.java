package org.carte.persistence.carte;

import jakarta.data.Limit;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Maps. Every question names the owner or the map: nobody meets somebody else's by accident. */
@Repository
public interface CarteRepository {

    @Insert
    void insert(Entry entry);

    @Update
    void update(Entry entry);

    @Delete
    void delete(Entry entry);

    /** The sessions somebody has a place in, the latest first, with what their map of each says. */
    @Query(
            """
            select s.id, v.title, s.startsAt, c.headline, c.updatedAt,
                   (select count(*) from Entry e where e.carteId = c.id)
            from Enrolment n join TrainingSession s on s.id = n.sessionId join s.programmeVersion v
            left join Carte c on c.sessionId = s.id and c.personId = n.person.id
            where n.person.id = :person and n.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED
              and s.status not in (org.carte.persistence.schedule.SessionStatus.DRAFT,
                               org.carte.persistence.schedule.SessionStatus.CANCELLED)
            order by s.startsAt desc, s.id""")
    Page<MapOfSession> mapsOf(UUID person, PageRequest page);

    @Query("from Carte c where c.personId = :person and c.sessionId = :sessionId")
    Optional<Carte> of(UUID person, UUID sessionId);

    /** Makes an empty map, or does nothing when there is one: two first looks at once make one map. */
    @SQL(
            """
            insert into carte (id, version, person_id, session_id, updated_at)
            values (:id, 0, :person, :sessionId, :now) on conflict (person_id, session_id) do nothing""")
    int insertUnlessThere(UUID id, UUID person, UUID sessionId, Instant now);

    /**
     * Counts a change, and holds the map until the transaction ends: changes to one map come one after the other.
     *
     * @param steps how far that takes it from what can be undone: 1 for a change, less for going back
     */
    @HQL("update Carte c set c.version = c.version + 1, c.step = c.step + :steps, c.updatedAt = :now where c.id = :id")
    int touch(UUID id, int steps, Instant now);

    /** The same for a change, unless the map has changed since its reader saw it. */
    @HQL(
            """
            update Carte c set c.version = c.version + 1, c.step = c.step + 1, c.updatedAt = :now
            where c.id = :id and c.version = :seen""")
    int touchSeen(UUID id, int seen, Instant now);

    @HQL("update Carte c set c.headline = :headline where c.id = :id")
    int headline(UUID id, String headline);

    @HQL("update Carte c set c.promise = :promise where c.id = :id")
    int promise(UUID id, String promise);

    /** Puts a sentence elsewhere. That leaves its version alone: whoever is rewording it meanwhile loses nothing. */
    @HQL("update Entry e set e.zone = :zone, e.position = :position, e.weight = :weight where e.id = :id")
    int place(UUID id, Zone zone, int position, int weight);

    /** Says whether its owner may be asked later if it is still true. */
    @HQL("update Carte c set c.mayAsk = :mayAsk where c.id = :id")
    int mayAsk(UUID id, boolean mayAsk);

    /** Maps whose owners agreed to be asked and were not, of sessions that ended before that. */
    @Query(
            """
            select c.id, c.sessionId, c.personId from Carte c join TrainingSession t on t.id = c.sessionId
            where c.mayAsk = true and c.askedAt is null
              and t.status = org.carte.persistence.schedule.SessionStatus.DONE
              and (select max(s.endsAt) from Slot s where s.sessionId = c.sessionId) < :before
            order by c.id""")
    List<MapToAsk> toAsk(Instant before, Limit most);

    /** Notes that somebody is asked now; 0 when they were already, or agree no more. */
    @HQL("update Carte c set c.askedAt = :now where c.id = :id and c.askedAt is null and c.mayAsk = true")
    int asked(UUID id, Instant now);

    /** Everything on a map, in order within each zone. */
    @Query("from Entry e where e.carteId = :carteId order by e.zone, e.position, e.id")
    List<Entry> entries(UUID carteId);

    /** The same with where each comes from. */
    @Query(
            """
            select e.id, e.version, e.zone, e.position, e.wording, e.weight, e.answerId, e.picked, r.id, v.title
            from Entry e left join Answer a on a.id = e.answerId left join ExerciseRun r on r.id = a.runId
            left join r.exerciseVersion v
            where e.carteId = :carteId order by e.zone, e.position, e.id""")
    List<PlacedEntry> placed(UUID carteId);

    /** What somebody answered about themself in a session, in the order of the day. */
    @Query(
            """
            select a, v.exercise.id, v from Answer a join ExerciseRun r on r.id = a.runId join r.exerciseVersion v
            where a.authorId = :person and a.aboutId = :person and r.sessionId = :sessionId
            order by r.position, a.id""")
    List<OwnAnswer> answersOf(UUID person, UUID sessionId);
}

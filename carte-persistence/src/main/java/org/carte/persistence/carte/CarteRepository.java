package org.carte.persistence.carte;

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

    /** Counts a change, and holds the map until the transaction ends: changes to one map come one after the other. */
    @HQL("update Carte c set c.version = c.version + 1, c.updatedAt = :now where c.id = :id")
    int touch(UUID id, Instant now);

    /** The same, unless the map has changed since its reader saw it. */
    @HQL("update Carte c set c.version = c.version + 1, c.updatedAt = :now where c.id = :id and c.version = :seen")
    int touchSeen(UUID id, int seen, Instant now);

    @HQL("update Carte c set c.headline = :headline where c.id = :id")
    int headline(UUID id, String headline);

    @HQL("update Carte c set c.promise = :promise where c.id = :id")
    int promise(UUID id, String promise);

    /** Puts a sentence elsewhere. That leaves its version alone: whoever is rewording it meanwhile loses nothing. */
    @HQL("update Entry e set e.zone = :zone, e.position = :position where e.id = :id")
    int place(UUID id, Zone zone, int position);

    /** Everything on a map, in order within each zone. */
    @Query("from Entry e where e.carteId = :carteId order by e.zone, e.position, e.id")
    List<Entry> entries(UUID carteId);

    /** The same with where each comes from. */
    @Query(
            """
            select e.id, e.version, e.zone, e.position, e.wording, e.answerId, e.picked, r.id, v.title
            from Entry e left join Answer a on a.id = e.answerId left join ExerciseRun r on r.id = a.runId
            left join r.exerciseVersion v
            where e.carteId = :carteId order by e.zone, e.position, e.id""")
    List<PlacedEntry> placed(UUID carteId);

    /** What somebody answered about themself in a session, in the order of the day. */
    @Query(
            """
            select a, v from Answer a join ExerciseRun r on r.id = a.runId join r.exerciseVersion v
            where a.authorId = :person and a.aboutId = :person and r.sessionId = :sessionId
            order by r.position, a.id""")
    List<OwnAnswer> answersOf(UUID person, UUID sessionId);
}

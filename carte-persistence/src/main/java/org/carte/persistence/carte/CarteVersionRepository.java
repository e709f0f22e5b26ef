package org.carte.persistence.carte;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;

/** What maps said earlier: the versions that were kept, and the steps one can go back. */
@Repository
public interface CarteVersionRepository {

    /** The connection, for what has to be said in the database's own words. */
    StatelessSession work();

    /** The versions of a map, the newest first. */
    @Query(
            """
            select v.number, v.cause, v.label, v.createdAt, v.entries from CarteVersion v
            where v.carteId = :carteId order by v.number desc""")
    Page<MapVersionLine> ofMap(UUID carteId, PageRequest page);

    @Query("from CarteVersion v where v.carteId = :carteId and v.number = :number")
    Optional<CarteVersion> version(UUID carteId, int number);

    /** Keeps what a map says now. */
    @SQL(
            """
            insert into carte_version (id, version, carte_id, number, cause, label, created_at, entries, content)
            select :id, 0, c.id, (select coalesce(max(v.number), 0) + 1 from carte_version v where v.carte_id = c.id),
                   :cause, :label, :now, (select count(*) from entry e where e.carte_id = c.id), carte_content(c.id)
            from carte c where c.id = :carteId""")
    int keep(UUID id, UUID carteId, String cause, String label, Instant now);

    /** Whether a map says anything its newest version does not; true when it has none. */
    default boolean isChanged(UUID carteId) {
        return work().createNativeQuery(
                        """
                        select carte_content(:carteId) is distinct from (
                            select v.content from carte_version v where v.carte_id = :carteId
                            order by v.number desc limit 1)""",
                        Boolean.class)
                .setParameter("carteId", carteId)
                .getSingleResult();
    }

    /**
     * Keeps what the maps of a session say, each in which something was done and that no version has yet as it is. One
     * whose owner keeps a version in this very moment is kept already.
     */
    @SQL(
            """
            insert into carte_version (id, version, carte_id, number, cause, label, created_at, entries, content)
            select gen_random_uuid(), 0, c.id, coalesce(last.number, 0) + 1, 'SESSION_DONE', '', :now,
                   (select count(*) from entry e where e.carte_id = c.id), carte_content(c.id)
            from carte c
            left join lateral (
                select v.number, v.content from carte_version v where v.carte_id = c.id
                order by v.number desc limit 1) last on true
            where c.session_id = :sessionId and c.version > 0 and carte_content(c.id) is distinct from last.content
            on conflict (carte_id, number) do nothing""")
    int keepAll(UUID sessionId, Instant now);

    /** A map, held until the transaction ends: what is done to it comes one after the other. */
    default Optional<Carte> held(UUID carteId) {
        return Optional.ofNullable(work().get(Carte.class, carteId, LockMode.PESSIMISTIC_WRITE));
    }

    /** Makes a map say what a version of it says. */
    default void restore(UUID carteId, int number) {
        work().createNativeQuery(
                        """
                        select carte_restore(v.carte_id, v.content) from carte_version v
                        where v.carte_id = :carteId and v.number = :number""",
                        Integer.class)
                .setParameter("carteId", carteId)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Keeps what a map says before its change, as the step before the one it stands at. */
    @SQL(
            """
            insert into carte_step (carte_id, number, content)
            select c.id, c.step - 1, carte_content(c.id) from carte c where c.id = :carteId""")
    int keepStep(UUID carteId);

    /** Keeps what a map says as the step it stands at, unless that is kept already. */
    @SQL(
            """
            insert into carte_step (carte_id, number, content)
            select c.id, c.step, carte_content(c.id) from carte c where c.id = :carteId
            on conflict (carte_id, number) do nothing""")
    int keepPresent(UUID carteId);

    /** Forgets the steps from the one before the map's own on, and those too far back. */
    @SQL(
            """
            delete from carte_step s using carte c
            where c.id = :carteId and s.carte_id = c.id and (s.number >= c.step - 1 or s.number < c.step - :most)""")
    int forgetSteps(UUID carteId, int most);

    /** Of the steps next to the one a map stands at, those there are. */
    @SQL(
            """
            select s.number from carte_step s join carte c on c.id = s.carte_id
            where c.id = :carteId and s.number in (c.step - 1, c.step + 1)""")
    List<Integer> steps(UUID carteId);

    /** Makes a map say what it said at the step it stands at. */
    default void takeStep(UUID carteId) {
        work().createNativeQuery(
                        """
                        select carte_restore(c.id, s.content) from carte c
                        join carte_step s on s.carte_id = c.id and s.number = c.step where c.id = :carteId""",
                        Integer.class)
                .setParameter("carteId", carteId)
                .getSingleResult();
    }
}
